package dev.sculpt.runner.statistics;

/** What may be claimed of a variant held against a baseline in a measure with numbers; whether high is good is not known. */
public enum NumberVerdict {
    /** The variant has larger values. */
    HIGHER,
    /** The variant has smaller values. */
    LOWER,
    /** Neither may be claimed, which does not say that they are alike. */
    NO_EVIDENCE
}
