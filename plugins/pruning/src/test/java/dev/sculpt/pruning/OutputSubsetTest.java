package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OutputSubsetTest {

    private static final OutputSubset LAST_AND_FIRST = new OutputSubset(List.of(2, 0));

    @Test
    void aTaskHasTheseOutputsInThisOrder() {
        Samples rows = new DenseSamples(new float[][] {{5}}, new float[][] {{0.1f, 0.2f, 0.3f}});
        Task some = LAST_AND_FIRST.of(
                new Task(List.of("x"), List.of("a", "b", "c"), rows, rows, rows, 0.5, Optional.empty()));
        float[] targets = new float[3];

        some.test().readTargets(0, targets, 1);

        assertEquals(List.of("c", "a"), some.outputNames());
        assertEquals(0.5, some.noise());
        assertArrayEquals(new float[] {0, 0.3f, 0.1f}, targets);
    }

    @Test
    void aNetworkIsJoinedWithTheOutputsThatWereLeftOut() {
        Network all = Networks.random(new SplittableRandom(1), 2, 2, 3);
        Network other = Networks.random(new SplittableRandom(2), 2, 2, 3);
        Network some = LAST_AND_FIRST.of(all);
        Layer last = LAST_AND_FIRST.joined(some, other).layer(1);

        assertEquals(2, some.width(2));
        assertEquals(all.layer(1).weight(2, 1), some.layer(1).weight(0, 1));
        for (int unit = 0; unit < 2; unit++) {
            assertEquals(all.layer(1).weight(0, unit), last.weight(0, unit));
            assertEquals(other.layer(1).weight(1, unit), last.weight(1, unit));
            assertEquals(all.layer(1).weight(2, unit), last.weight(2, unit));
        }
    }
}
