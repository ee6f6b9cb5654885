package dev.sculpt.runner.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads to compute on. */
final class ThreadOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads to compute on, by default one per processor. Results do not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * Returns the number of threads.
     *
     * @throws ParameterException if it is not from 1 to 10000
     */
    int count() {
        if (threads < 1 || threads > 10_000) {
            throw new ParameterException(command.commandLine(), "--threads must be from 1 to 10000, not " + threads);
        }
        return threads;
    }
}
