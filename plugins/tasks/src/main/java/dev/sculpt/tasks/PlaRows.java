package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import dev.sculpt.files.Shown;
import java.util.BitSet;
import java.util.List;

/**
 * The rows that cubes state. Rows are bits of words; a cube sets its rows word by word, O(2^(n-6)) at most for n inputs and
 * each output that it states.
 */
final class PlaRows {

    private static final long MOST_STEPS = 1L << 30;
    private static final int WORD_BITS = 6;

    private final GivenFile file;
    private final PlaType type;
    private final List<PlaCube> cubes;
    private final int inputs;
    private final long[][] on;
    private final long[][] off;
    private final long[][] open;
    private long steps;

    /**
     * Sets the rows of all cubes.
     *
     * @throws SettingException if that would take too many steps
     */
    PlaRows(GivenFile file, PlaType type, List<PlaCube> cubes, int inputs, int outputs) {
        this.file = file;
        this.type = type;
        this.cubes = cubes;
        this.inputs = inputs;
        this.on = new long[outputs][];
        this.off = new long[outputs][];
        this.open = new long[outputs][];
        for (PlaCube cube : cubes) {
            for (int output = 0; output < outputs; output++) {
                char said = cube.outputs().charAt(output);
                if (said != '~' && type.states(said)) {
                    set(said == '1' ? on : said == '0' ? off : open, output, cube);
                }
            }
        }
    }

    private void set(long[][] sets, int output, PlaCube cube) {
        if (sets[output] == null) {
            sets[output] = new long[words()];
        }
        long[] rows = sets[output];
        long pattern = 0;
        int low = Math.min(1 << inputs, Long.SIZE);
        int lowCare = cube.care() & (low - 1);
        for (int bit = 0; bit < low; bit++) {
            if ((bit & lowCare) == (cube.value() & (low - 1))) {
                pattern |= 1L << bit;
            }
        }
        int fixed = cube.value() >> WORD_BITS;
        int free = rows.length - 1 & ~(cube.care() >> WORD_BITS);
        steps += Long.SIZE + (1L << Integer.bitCount(free));
        if (steps > MOST_STEPS) {
            throw file.refused(cube.line(), "up to here the cubes cover more than " + MOST_STEPS + " times "
                    + Long.SIZE + " rows; write fewer or smaller ones");
        }
        for (int some = free; ; some = some - 1 & free) { // every part of the free bits
            rows[fixed | some] |= pattern;
            if (some == 0) {
                return;
            }
        }
    }

    private int words() {
        return inputs < WORD_BITS ? 1 : 1 << inputs - WORD_BITS;
    }

    /** Returns the rows in which an output is on, where it is settled. */
    BitSet on(int output) {
        BitSet rows = rows((type.statesOffAlone() ? off : on)[output]);
        if (type.statesOffAlone()) {
            rows.flip(0, 1 << inputs);
        }
        return rows;
    }

    /**
     * Returns the rows that are not open for an output.
     *
     * @throws SettingException if it is both on and off in a row; names the cubes that say so
     */
    BitSet settled(int output, String name) {
        BitSet settled = rows(on[output]);
        if (type.statesBoth()) {
            BitSet no = rows(off[output]);
            if (settled.intersects(no)) {
                settled.and(no);
                throw contradiction(output, name, settled.nextSetBit(0));
            }
            settled.or(no);
        } else {
            settled.set(0, 1 << inputs);
        }
        settled.andNot(rows(open[output]));
        return settled;
    }

    private static BitSet rows(long[] words) {
        return words == null ? new BitSet() : BitSet.valueOf(words);
    }

    private SettingException contradiction(int output, String name, int row) {
        PlaCube yes = first(output, row, '1');
        PlaCube no = first(output, row, '0');
        String bits = Integer.toBinaryString(1 << inputs | row).substring(1);
        PlaCube later = yes.line() > no.line() ? yes : no;
        return file.refused(later.line(), "output " + output + ", \"" + Shown.of(name)
                + "\", is both on and off for the inputs " + bits + ": on by line " + yes.line() + ", off by line "
                + no.line());
    }

    private PlaCube first(int output, int row, char said) {
        return cubes.stream().filter(cube -> cube.outputs().charAt(output) == said && cube.covers(row))
                .findFirst().orElseThrow();
    }
}
