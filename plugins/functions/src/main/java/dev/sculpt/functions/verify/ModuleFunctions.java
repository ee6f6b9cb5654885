package dev.sculpt.functions.verify;

import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.functions.Circuit;
import dev.sculpt.functions.LeavingEdges;
import dev.sculpt.functions.verify.TrueFunctions.TrueFunction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What each module of a network computes on the rows of its task: its outputs, and what it hands on to other modules.
 *
 * @param rows of the task
 * @param outputs per output of the network, the rows in which it is on
 * @param modules by number
 */
record ModuleFunctions(BooleanRows rows, List<BitSet> outputs, List<Found> modules) {

    /**
     * What a module computes.
     *
     * @param outputs its outputs
     * @param leaves whether any edge leads to another module
     * @param handedOn what these carry; nothing where there are none, or they have too many states
     */
    record Found(List<Integer> outputs, boolean leaves, Optional<HandedOn> handedOn) {

        /** Returns whether others can tell anything of it; not known where it has too many states. */
        boolean isRead() {
            return leaves && handedOn.map(HandedOn::isUsed).orElse(true);
        }
    }

    /** Runs a network; nothing where its task is not Boolean or its units are unknown functions. */
    static Optional<ModuleFunctions> of(MeasuredNetwork measured) {
        Optional<BooleanRows> rows = measured.task().flatMap(task -> BooleanRows.of(task.test()));
        Optional<Circuit> circuit = rows.isEmpty() ? Optional.empty() : Circuit.of(measured.network());
        return circuit.map(one -> of(measured, one, rows.get()));
    }

    private static ModuleFunctions of(MeasuredNetwork measured, Circuit circuit, BooleanRows rows) {
        List<BitSet> outputs = new ArrayList<>();
        IntStream.range(0, circuit.outputs()).forEach(output -> outputs.add(new BitSet()));
        for (int row = 0; row < rows.size(); row++) {
            int one = row;
            circuit.on(circuit.run(rows.rows()[row])).stream().forEach(output -> outputs.get(output).set(one));
        }
        int[] moduleOf = LeavingEdges.modules(circuit, measured.network(), measured.modules());
        List<Found> found = new ArrayList<>();
        for (int module = 0; module < measured.hierarchy().modules().size(); module++) {
            Hierarchy.Module units = measured.hierarchy().modules().get(module);
            LeavingEdges leaving = LeavingEdges.of(circuit, moduleOf, module, unit -> true);
            found.add(new Found(units.outputs(), !leaving.isEmpty(),
                    leaving.isEmpty() ? Optional.empty() : HandedOn.of(circuit, leaving, rows)));
        }
        return new ModuleFunctions(rows, outputs, found);
    }

    /** Returns in how many rows some outputs are all what the task says. */
    int rightRows(List<Integer> some) {
        BitSet wrong = new BitSet();
        for (int output : some) {
            BitSet differs = (BitSet) outputs.get(output).clone();
            differs.xor(rows.targets().get(output));
            wrong.or(differs);
        }
        return rows.size() - wrong.cardinality();
    }

    /** Returns whether a module computes, in every row, what a true one does. */
    boolean isRight(int module, TrueFunction truth) {
        Found found = modules.get(module);
        if (!new TreeSet<>(found.outputs).equals(truth.outputs()) || rightRows(found.outputs) < rows.size()
                || found.isRead() != truth.isRead()) {
            return false;
        }
        return !truth.isRead() || truth.classes().isPresent()
                && found.handedOn.map(handedOn -> handedOn.classes().equals(truth.classes().get())).orElse(false);
    }

    /**
     * Returns the share of modules that compute a true sub-function, each a different one, of the found or the true ones,
     * whichever are more; nothing where it is not known what a true module hands on.
     */
    Optional<Double> recovered(List<TrueFunction> truth) {
        if (truth.stream().anyMatch(one -> one.classes().isEmpty())) {
            return Optional.empty();
        }
        List<TrueFunction> left = new ArrayList<>(truth);
        int right = 0;
        for (int module = 0; module < modules.size(); module++) {
            int number = module;
            Optional<TrueFunction> same = left.stream().filter(one -> isRight(number, one)).findFirst();
            right += same.isPresent() ? 1 : 0;
            same.ifPresent(left::remove);
        }
        return Optional.of((double) right / Math.max(1, Math.max(truth.size(), modules.size())));
    }
}
