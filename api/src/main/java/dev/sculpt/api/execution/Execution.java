package dev.sculpt.api.execution;

import java.nio.file.Path;
import java.util.List;

/** Decides where and in what batches the networks of a plan are computed. */
public interface Execution {

    /**
     * Has every network of the work computed, and returns when all are, or soon after {@link Work#isStopping()} says so.
     * It is called once in a run, by one thread, which is interrupted from a second after that on, and left behind after
     * five: what it then accepts or computes goes nowhere.
     *
     * <p>A network that a plugin fails on is computed: its row says so. A machine that is lost costs its batch, which is
     * computed again elsewhere. What is thrown ends the run; what has come in by then is kept, and the run can be resumed,
     * by this execution or another. So it can where this method returns before all is computed, which counts as a failure.
     *
     * @param work what there is to do
     * @throws ExecutionException if it cannot go on for a reason that can be told to the user
     * @throws java.io.UncheckedIOException if a file cannot be written or read, as on a full disk; it should name the file
     */
    void execute(Work work);

    /**
     * Returns the jars that it loads in this process beyond those of its plugin, such as a cluster's libraries: a run
     * records their digests, and is refused where only known jars are let in and one of these is not. Asked before the run
     * begins.
     */
    default List<Path> code() {
        return List.of();
    }
}
