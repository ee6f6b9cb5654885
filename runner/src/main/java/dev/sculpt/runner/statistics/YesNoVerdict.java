package dev.sculpt.runner.statistics;

/** What may be claimed of a variant held against a baseline in a measure that is yes or no; yes is good. */
public enum YesNoVerdict {
    /** The variant is right more often. */
    BETTER,
    /** The variant is right less often. */
    WORSE,
    /** Neither may be claimed, which does not say that they are alike. */
    NO_EVIDENCE
}
