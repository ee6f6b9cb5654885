package dev.sculpt.runner.cli;

import dev.sculpt.runner.run.Build;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How networks are run, whether a run is begun or resumed. */
final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--hierarchies", paramLabel = "N",
            description = "Networks 0 to N-1 of the run get files in the folder hierarchies, by default the first "
                    + RunExecution.MOST_HIERARCHIES + "; networks.jsonl has all hierarchies.")
    private int hierarchies = RunExecution.MOST_HIERARCHIES;

    @Option(names = "--fail-fast", description = "Stops at the first network that a plugin fails on.")
    private boolean failFast;

    /**
     * Checks the options.
     *
     * @throws ParameterException if one is out of range
     */
    void check() {
        if (hierarchies < 0) {
            throw new ParameterException(
                    command.commandLine(), "--hierarchies must be at least 0, not " + hierarchies);
        }
    }

    /** Returns the options of an execution with the plugins of a build. */
    RunExecution.Options execution(PluginOptions plugins, Build build) {
        return new RunExecution.Options(hierarchies, failFast, plugins.arguments(),
                new RunExecution.Code(plugins.folders(), build.plugins()));
    }
}
