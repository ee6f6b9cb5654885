package dev.sculpt.runner.diagnosis;

import java.util.Objects;

/**
 * What is wrong with the hierarchy of a network, and which stage did it.
 *
 * @param fault the stage
 * @param difference of the hierarchy that was kept from the true one, in words; empty where no sculpted network was kept
 * @param evidence what shows that it was this stage, in words
 */
public record Diagnosis(Fault fault, String difference, String evidence) {

    public Diagnosis {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** Returns the difference and the evidence in one line. */
    public String why() {
        return difference.isEmpty() ? evidence : difference + " (" + evidence + ")";
    }

    /** Returns the fault and why it is one, in one line. */
    public String words() {
        return fault.words() + ": " + why();
    }
}
