package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.BooleanTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * A complete table of 20 inputs, 2^20 rows: a = 6 or more of x0 to x9 are on, b the same of x10 to x19; y0 = a or b,
 * y1 = a and b.
 */
class LargeTableTest {

    private static final int INPUTS = 20;
    private static final IntPredicate A = row -> Integer.bitCount(row & 0x3ff) >= 6;
    private static final IntPredicate B = row -> Integer.bitCount(row >> 10) >= 6;
    private static final Samples ALL = new Samples() {
        @Override
        public int size() {
            return 1 << INPUTS;
        }

        @Override
        public int inputs() {
            return INPUTS;
        }

        @Override
        public int outputs() {
            return 2;
        }

        @Override
        public void readInputs(int row, float[] into, int offset) {
            for (int input = 0; input < INPUTS; input++) {
                into[offset + input] = row >> input & 1;
            }
        }

        @Override
        public void readTargets(int row, float[] into, int offset) {
            into[offset] = A.test(row) || B.test(row) ? 1 : 0;
            into[offset + 1] = A.test(row) && B.test(row) ? 1 : 0;
        }
    };

    // Sums above 5 less sums above 6: 1 from six inputs on.
    private static Network network() {
        float[][] first = new float[4][INPUTS];
        for (int input = 0; input < INPUTS; input++) {
            first[input / 10 * 2][input] = 1;
            first[input / 10 * 2 + 1][input] = 1;
        }
        return Tries.weighted(new float[][][] {first, {{9, -9, 9, -9}, {9, -9, 9, -9}}},
                new float[][] {{-5, -6, -5, -6}, {-4, -13}});
    }

    @Test
    void groupsAreFoundAndCriteriaAnswer() {
        Network network = network();
        FunctionReach reach = FunctionReach.of(network, LivingUnits.of(network), FunctionReach.functions(ALL),
                BooleanTable.of(ALL), Optional.of(ALL));

        assertEquals(Optional.of(true), reach.held());
        assertEquals(Set.of(10), Set.copyOf(reach.hierarchy().inputGroups().stream().map(Set::size).toList()));
        Try one = Tries.of(network);
        // Two gates over ten inputs and two functions over both.
        double bits = 2 * (1024 + 10 * Math.log(22) / Math.log(2)) + 2 * (4 + 2 * Math.log(22) / Math.log(2));
        double[] expected = {0, 0, bits, 0};
        List<Criterion> criteria =
                List.of(new SpuriousReach(), new HeldHierarchy(), new ShortestDescription(), new DuplicateSignals());
        for (int criterion = 0; criterion < expected.length; criterion++) {
            assertArrayEquals(new double[] {expected[criterion]}, criteria.get(criterion).costs(List.of(one), ALL), 1e-6);
        }
    }
}
