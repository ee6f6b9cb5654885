package dev.sculpt.runner.export;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Finds the format that a user asks for. */
public final class FormatReader {

    private static final String OPTION = "--format";

    private final PluginMaker maker;

    @Inject
    FormatReader(PluginMaker maker) {
        this.maker = maker;
    }

    /**
     * Returns the format.
     *
     * @param written the name of a network-export plugin, or in YAML such as {@code { plugin: json, pretty: false }}
     * @throws InvalidInputException if there is no such plugin, or a setting of it is wrong; with all that is
     */
    public NetworkFormat read(String written) {
        String source = OPTION + " " + written;
        Problems problems = new Problems();
        var node = new YamlReader().readValue(written, new Position(source, Path.of("").toAbsolutePath(), 0, 0));
        var made = maker.make(Kind.NETWORK_EXPORT, node, "format", problems);
        problems.throwIfAny();
        return new NetworkFormat(source, made.orElseThrow());
    }
}
