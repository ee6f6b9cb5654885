package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneHotTest {

    private static int[] joined(float[]... targets) {
        Samples samples = new DenseSamples(new float[targets.length][1], targets);
        return OneHot.joined(samples, IntStream.range(0, targets[0].length).toArray());
    }

    /** Two digits of three classes each: exactly one of 0..2 and one of 3..5 is on. */
    @Test
    void outputsOfWhichExactlyOneIsOnAreOneFunction() {
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, joined(
                new float[] {1, 0, 0, 0, 1, 0}, new float[] {0, 1, 0, 0, 0, 1}, new float[] {0, 0, 1, 1, 0, 0},
                new float[] {1, 0, 0, 1, 0, 0}, new float[] {0, 1, 0, 0, 1, 0}, new float[] {0, 0, 1, 0, 0, 1},
                new float[] {1, 0, 0, 0, 0, 1}, new float[] {0, 1, 0, 1, 0, 0}, new float[] {0, 0, 1, 0, 1, 0}));
    }

    /** In the last row none is on. */
    @Test
    void outputsThatAreAllOffSomewhereAreNot() {
        assertArrayEquals(new int[] {0, 1, 2}, joined(
                new float[] {1, 0, 0}, new float[] {0, 1, 0}, new float[] {0, 0, 1}, new float[] {0, 0, 0}));
    }

    /** Two such outputs are each other's negation, which is seen anyway. */
    @Test
    void twoAreTooFew() {
        assertArrayEquals(new int[] {0, 1}, joined(new float[] {1, 0}, new float[] {0, 1}));
    }
}
