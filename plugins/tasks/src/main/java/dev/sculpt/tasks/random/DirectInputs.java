package dev.sculpt.tasks.random;

/** What the outputs of a deep hierarchy read beside the middle gate. */
public enum DirectInputs {
    /** Drawn: each of the others is as likely. */
    ANY,
    /** Each an input that no other output reads. */
    OWN,
    /** All the same input: which outputs depend on it does not tell it from the inputs below the middle gate. */
    SHARED
}
