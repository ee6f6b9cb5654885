package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.util.SplittableRandom;
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

    /** Outputs 1 and 4 are never on together either, by chance: they are of two things all the same. */
    @Test
    void rowsMayBeMissing() {
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, joined(
                new float[] {1, 0, 0, 0, 1, 0}, new float[] {0, 1, 0, 0, 0, 1}, new float[] {0, 0, 1, 1, 0, 0},
                new float[] {1, 0, 0, 1, 0, 0}, new float[] {0, 0, 1, 0, 1, 0}, new float[] {0, 0, 1, 0, 0, 1},
                new float[] {1, 0, 0, 0, 0, 1}, new float[] {0, 1, 0, 1, 0, 0}));
    }

    /** Outputs in no order: 0, 2, 4 are one thing, 1, 3, 5 another, 6 is on as it likes. */
    @Test
    void otherOutputsStayApart() {
        SplittableRandom random = new SplittableRandom(2);
        float[][] targets = new float[200][7];
        for (float[] row : targets) {
            row[2 * random.nextInt(3)] = 1;
            row[2 * random.nextInt(3) + 1] = 1;
            row[6] = random.nextInt(2);
        }

        assertArrayEquals(new int[] {0, 1, 0, 1, 0, 1, 2}, joined(targets));
    }

    /** Ten classes each, as of two digits, with fewer rows than pairs of classes. */
    @Test
    void twoDigitsAreTwoFunctions() {
        SplittableRandom random = new SplittableRandom(3);
        float[][] targets = new float[80][20];
        for (float[] row : targets) {
            row[random.nextInt(10)] = 1;
            row[10 + random.nextInt(10)] = 1;
        }

        assertArrayEquals(IntStream.range(0, 20).map(output -> output / 10).toArray(), joined(targets));
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
