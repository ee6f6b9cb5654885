package dev.sculpt.functions;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The edges that lead from some units of a module to other modules.
 *
 * @param patched {@code [unit][edge]} as {@link Circuit#run(long, boolean[][], double[])} takes it; null for a unit that
 *     none leads to; not to be changed
 * @param units where they begin, by their numbers in the circuit; not to be changed
 */
public record LeavingEdges(boolean[][] patched, BitSet units) {

    /**
     * Finds the edges.
     *
     * @param moduleOf the module of each unit by its number in the circuit, see {@link #modules}
     * @param chosen which units of the module count, by their numbers
     */
    public static LeavingEdges of(Circuit circuit, int[] moduleOf, int module, IntPredicate chosen) {
        boolean[][] patched = new boolean[circuit.size()][];
        BitSet units = new BitSet();
        for (int unit = 0; unit < patched.length; unit++) {
            int[] reads = circuit.reads(unit);
            if (reads == null || moduleOf[unit] == module || moduleOf[unit] == UnitLabels.DROPPED) {
                continue;
            }
            for (int edge = 0; edge < reads.length; edge++) {
                if (moduleOf[reads[edge]] == module && chosen.test(reads[edge])) {
                    patched[unit] = patched[unit] == null ? new boolean[reads.length] : patched[unit];
                    patched[unit][edge] = true;
                    units.set(reads[edge]);
                }
            }
        }
        return new LeavingEdges(patched, units);
    }

    /** Returns the module of each unit by its number in the circuit. */
    public static int[] modules(Circuit circuit, Network network, UnitLabels labels) {
        int[] modules = new int[circuit.size()];
        for (int layer = 0; layer <= network.depth(); layer++) {
            for (int unit = 0; unit < network.width(layer); unit++) {
                modules[circuit.number(layer, unit)] = labels.label(layer, unit);
            }
        }
        return modules;
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return units.isEmpty();
    }
}
