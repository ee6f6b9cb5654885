package dev.sculpt.functions.interchange;

import dev.sculpt.api.run.Seed;
import java.util.SplittableRandom;

/**
 * The pairs of different rows that are tried: all of them, or so many drawn from a fixed seed.
 *
 * @param one the row that is patched, by pair; not to be changed
 * @param other the row whose values it gets, by pair; not to be changed
 */
record RowPairs(int[] one, int[] other) {

    private static final int MOST_PAIRS = 4096;
    private static final int DRAWN_PAIRS = 4000;

    static RowPairs of(int rows) {
        if (rows < 2) {
            return new RowPairs(new int[0], new int[0]);
        }
        boolean all = (long) rows * rows <= MOST_PAIRS;
        int count = all ? rows * (rows - 1) : DRAWN_PAIRS;
        int[] one = new int[count];
        int[] other = new int[count];
        SplittableRandom random = new Seed(0).child("interchange").random();
        for (int pair = 0; pair < count; pair++) {
            one[pair] = all ? pair / (rows - 1) : random.nextInt(rows);
            int others = all ? pair % (rows - 1) : random.nextInt(rows - 1);
            other[pair] = others < one[pair] ? others : others + 1;
        }
        return new RowPairs(one, other);
    }

    int count() {
        return one.length;
    }
}
