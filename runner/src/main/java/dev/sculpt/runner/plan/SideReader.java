package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.util.Collection;

/**
 * Reads keys of a pipeline that say nothing of how it is run, so that what is wrong with them is said before the run,
 * together with all else. One reader reads all pipelines of a plan, one after another.
 */
public interface SideReader {

    /** Reads what a pipeline says, if anything. */
    void read(Node.Mapping pipeline, Problems problems);

    /**
     * Ends reading: all pipelines of a plan were read.
     *
     * @param tasks the names of the tasks that are run; others may stand in the pipelines that were read
     */
    void end(Collection<String> tasks, Problems problems);
}
