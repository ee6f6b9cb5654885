package dev.sculpt.runner.plan;

/** Hears how many variants of a pipeline are checked. */
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
}
