package dev.sculpt.runner.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.api.Test;

class PeakSpeedTest {

    @Test
    void theLoopComputesWhatItCounts() {
        // x = 0.5 x + 0.25 from 0.25 on tends to 0.5; two operations each, on ten chains of vectors.
        VectorLoop loop = new VectorLoop();
        assertEquals(0.5f, loop.run(1));
        assertEquals(20L * 10_000 * FloatVector.SPECIES_PREFERRED.length(), loop.operations());
    }

    @Test
    void thereIsSomeSpeed() {
        assertTrue(PeakSpeed.gigaflops() > 0.01);
    }
}
