package dev.sculpt.criteria;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    private static final Samples SAMPLES = new DenseSamples(new float[1][2], new float[1][2]);

    /** Each output reads one hidden unit, which reads its input. */
    private static final Network APART = Tries.network(List.of(2, 3, 2), "0-0 1-1", "0-0 1-1");

    /** The same through other hidden units. */
    private static final Network APART_TOO = Tries.network(List.of(2, 3, 2), "0-2 1-1", "2-0 1-1");

    /** Both outputs read one hidden unit, which reads both inputs. */
    private static final Network SHARED = Tries.network(List.of(2, 3, 2), "0-0 1-0", "0-0 0-1");

    /**
     * The first two split inputs and outputs alike, with other numbers and other hidden units; the third has the
     * modules of the first but for outputs of their own, so the same inputs and other outputs; the last is one
     * module.
     */
    @Test
    void countsTriesOfTheSameHierarchy() {
        List<Try> tries = List.of(
                Tries.of(APART, new int[][] {{0, 1}, {0, 1, -1}, {0, 1}}),
                Tries.of(APART_TOO, new int[][] {{1, 0}, {-1, 0, 1}, {1, 0}}),
                Tries.of(APART, new int[][] {{0, 1}, {0, 1, -1}, {2, 3}}),
                Tries.of(SHARED));
        assertArrayEquals(new double[] {-2, -2, -1, -1}, new Consensus().costs(tries, SAMPLES));
    }
}
