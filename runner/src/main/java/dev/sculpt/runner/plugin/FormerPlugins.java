package dev.sculpt.runner.plugin;

import dev.sculpt.api.Kind;
import java.util.List;
import java.util.Optional;

/** Plugins that there were once, and what to write now. A plugin that has taken such a name since is not one of them. */
final class FormerPlugins {

    private record Former(Kind<?> kind, String name, String now) { }

    private static final List<Former> ALL = List.of(new Former(Kind.MODEL, "pretrained",
            "a network from a file is where mlp starts from: write plugin: mlp, start: { plugin: from-file, path: ... }, "
                    + "with layout and finetune beside path"));

    private FormerPlugins() { }

    /** Returns what to write instead of a name. */
    static Optional<String> now(Kind<?> kind, String name) {
        return ALL.stream()
                .filter(former -> former.kind() == kind && former.name().equals(name))
                .map(Former::now)
                .findFirst();
    }
}
