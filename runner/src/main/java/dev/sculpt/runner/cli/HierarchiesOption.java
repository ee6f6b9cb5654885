package dev.sculpt.runner.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many networks have files of their hierarchies. */
final class HierarchiesOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--hierarchies", paramLabel = "N",
            description = "Networks 0 to N-1 of the run get files in the folder hierarchies, by default the first "
                    + RunExecution.MOST_HIERARCHIES + "; networks.jsonl has all hierarchies.")
    private int most = RunExecution.MOST_HIERARCHIES;

    /**
     * Checks the option.
     *
     * @throws ParameterException if it is out of range
     */
    void check() {
        if (most < 0) {
            throw new ParameterException(command.commandLine(), "--hierarchies must be at least 0, not " + most);
        }
    }

    /** Returns the number of networks. */
    int most() {
        return most;
    }
}
