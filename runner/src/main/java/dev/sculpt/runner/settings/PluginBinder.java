package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the plugins that settings name. */
public interface PluginBinder {

    /**
     * Makes a plugin.
     *
     * @param kind what the setting takes
     * @param node a name, or a mapping with the key {@code plugin} and settings of the plugin
     * @param path the setting in messages, such as {@code pruning.0.score}
     * @param problems receives everything that is wrong
     * @return the plugin, written as the name alone where it has no settings; empty where there was a problem
     */
    <S> Optional<Bound<S>> bind(Kind<S> kind, Node node, String path, Problems problems);

    /**
     * Returns where a file or folder lies on this machine.
     *
     * @param written its path as the pipeline has it
     */
    default Path file(Path written) {
        return written;
    }
}
