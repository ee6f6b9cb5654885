package dev.sculpt.runner.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiagnosisTest {

    @Test
    void theFaultStandsBeforeWhatShowsIt() {
        assertEquals("not detected: a and b are one (in 1 try)",
                new Diagnosis(Fault.NOT_DETECTED, "a and b are one", "in 1 try").words());
        assertEquals("not learned: accuracy 0.5", new Diagnosis(Fault.NOT_LEARNED, "", "accuracy 0.5").words());
    }
}
