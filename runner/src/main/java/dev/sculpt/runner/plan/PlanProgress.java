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

    /** Hears a remark about a task, in one line: what the user should know though it is not a mistake. */
    default void remark(String line) { }
}
