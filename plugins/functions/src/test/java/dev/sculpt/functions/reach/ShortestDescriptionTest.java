package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.functions.Columns;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** p = x0 xor x1, q = x2 and x3; y0 = p or q, y1 = p and not q. */
class ShortestDescriptionTest {

    private static final IntPredicate P = row -> (row & 1) != (row >> 1 & 1);
    private static final IntPredicate Q = row -> (row >> 2 & 3) == 3;
    private static final String[] OUTPUTS = {
            Columns.column(4, row -> P.test(row) || Q.test(row)), Columns.column(4, row -> P.test(row) && !Q.test(row))};
    /** Hidden units x0 - x1, x1 - x0 and x2 + x3 - 1: p is the sum of the first two, q the third. */
    private static final Network RIGHT = Tries.weighted(new float[][][] {
            {{1, -1, 0, 0}, {-1, 1, 0, 0}, {0, 0, 1, 1}}, {{9, 9, 9}, {9, 9, -9}}},
            new float[][] {{0, 0, -1}, {-4, -4}});
    /** The same, but a unit that x0 and x3 both lead to, so that all inputs are one group. */
    private static final Network MIXED = Tries.weighted(new float[][][] {
            {{1, -1, 0, 0}, {-1, 1, 0, 0}, {0, 0, 1, 1}, {0.1f, 0, 0, 0.1f}}, {{9, 9, 9, 0.1f}, {9, 9, -9, 0.1f}}},
            new float[][] {{0, 0, -1, 0}, {-4, -4}});
    /** Four nodes of two signals each, of six; and two tables over four inputs. */
    private static final double[] LENGTHS = {4 * (4 + 2 * Math.log(6) / Math.log(2)), 2 * (16 + 4 * 2)};

    @Test
    void groupsWithGatesMakeTheTaskShorter() {
        assertArrayEquals(LENGTHS, new ShortestDescription().costs(
                List.of(Tries.of(RIGHT), Tries.of(MIXED)), Columns.rows(4, OUTPUTS)), 1e-9);
    }

    /** Both networks are right on the row that is missing. */
    @Test
    void rowsThatAreMissingAreAsTheNetworkHasThem() {
        assertArrayEquals(LENGTHS, new ShortestDescription().costs(List.of(Tries.of(RIGHT), Tries.of(MIXED)),
                Columns.rows(4, IntStream.range(0, 15).toArray(), OUTPUTS)), 1e-9);
    }

    @Test
    void numbersCannotBeDescribed() {
        assertArrayEquals(new double[] {0, 0}, new ShortestDescription().costs(
                List.of(Tries.of(RIGHT), Tries.of(MIXED)), InputInfluenceTest.numbers(20, 4, 2)));
    }
}
