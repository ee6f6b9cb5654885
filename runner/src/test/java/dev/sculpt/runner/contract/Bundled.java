package dev.sculpt.runner.contract;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.Made;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plugin that we ship, made from the settings of a small case.
 *
 * @param <S> the contract
 * @param kind of plugin
 * @param name of the plugin
 */
record Bundled<S>(Kind<S> kind, String name) {

    private static final Injector RUNNER = Guice.createInjector(new RunnerModule(new PluginFolders(List.of())));
    private static final SmallCases CASES = new SmallCases();

    /** Finds every plugin of a kind; none is left out. */
    static <S> Stream<Bundled<S>> all(Kind<S> kind) {
        return RUNNER.getInstance(PluginRegistry.class).offers(kind).stream().map(offer -> of(kind, offer));
    }

    private static <S> Bundled<S> of(Kind<S> kind, Offer offer) {
        return new Bundled<>(kind, offer.name());
    }

    /** Makes the object, anew at each call. */
    S make() {
        Problems problems = new Problems();
        String written = CASES.settings(kind, name);
        Made<S> made = RUNNER.getInstance(PluginMaker.class)
                .make(kind, new YamlReader().readValue(written, new Position("test", Path.of(""), 0, 0)), name, problems)
                .orElse(null);
        problems.throwIfAny();
        return made.instance();
    }

    @Override
    public String toString() {
        return name;
    }
}
