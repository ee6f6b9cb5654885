package dev.sculpt.runner.plan;

/** Hears how many variants of a pipeline are checked, and what is odd about their tasks. */
@FunctionalInterface
public interface PlanProgress {

    /** Nobody hears it. */
    PlanProgress NONE = (done, all) -> { };

    /**
     * Hears that another variant is checked.
     *
     * @param done how many are
     * @param all how many there are
     */
    void checked(int done, int all);

    /** Hears what a task has to be said of that is no mistake, in one line. */
    default void remark(String line) { }
}
