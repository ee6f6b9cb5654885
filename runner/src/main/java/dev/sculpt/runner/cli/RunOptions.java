package dev.sculpt.runner.cli;

import dev.sculpt.runner.run.Build;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How networks are run, whether a run is begun or resumed. */
final class RunOptions {

    @Mixin
    private HierarchiesOption hierarchies;

    @Option(names = "--fail-fast", description = "Stops at the first network that a plugin fails on.")
    private boolean failFast;

    /**
     * Checks the options.
     *
     * @throws ParameterException if one is out of range
     */
    void check() {
        hierarchies.check();
    }

    /** Returns the options of an execution with the plugins of a build. */
    RunExecution.Options execution(PluginOptions plugins, Build build) {
        return new RunExecution.Options(hierarchies.most(), failFast, plugins.arguments(),
                new RunExecution.Code(plugins.folders(), build.plugins()));
    }
}
