package dev.sculpt.oracles.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each module tells those that read it. The truth does not say it, but the function does: two assignments of the
 * inputs at and below a module are of one class where no output at or above it tells them apart, whatever the other inputs
 * (their columns, as in the decomposition charts of Ashenhurst, 1957, are equal). A module hands on the class, and no
 * more; a bare one its inputs, each assignment of which is a class then.
 *
 * @param cases per module, what it can meet and the class that this is of
 * @param usual per module, the class of most cases, the first of several; it is what is handed on where nothing is said
 */
record HandedOn(List<List<Case>> cases, List<Integer> usual) {

    /**
     * What a module meets.
     *
     * @param inputs its own inputs that are 1, as bits of an assignment
     * @param read per module that it reads, the class that is handed on
     * @param kind the number of the class
     * @param example an assignment in which it is met
     */
    record Case(int inputs, List<Integer> read, int kind, int example) { }

    /**
     * Finds what is handed on. Cost: O(2^n (modules + outputs) modules).
     *
     * @throws UnbuildableException if a module does not hold, or is not told, what its outputs or its class depend on
     */
    static HandedOn of(BooleanFunction function, ModuleOrder order) {
        int count = order.truth().modules().size();
        List<int[]> classes = new ArrayList<>();
        List<List<Case>> cases = new ArrayList<>();
        List<Integer> usual = new ArrayList<>();
        for (int module = 0; module < count; module++) {
            int[] told = classes(function.cofactors(
                    function.mask(order.supports().get(module)), List.copyOf(order.served().get(module))));
            boolean tells = IntStream.of(told).anyMatch(kind -> kind > 0);
            classes.add(tells && order.isBare(module)
                    ? inputs(function, function.mask(order.supports().get(module))) : told);
        }
        for (int module = 0; module < count; module++) {
            List<Case> met = cases(function, order, module, classes);
            cases.add(met);
            usual.add(mostFrequent(met));
        }
        return new HandedOn(cases, usual);
    }

    private static int[] inputs(BooleanFunction function, int mask) {
        return IntStream.range(0, function.assignments()).map(assignment -> assignment & mask).toArray();
    }

    private static int[] classes(List<BitSet> cofactors) {
        Map<BitSet, Integer> numbers = new HashMap<>();
        return cofactors.stream().mapToInt(cofactor -> {
            numbers.putIfAbsent(cofactor, numbers.size());
            return numbers.get(cofactor);
        }).toArray();
    }

    private static List<Case> cases(BooleanFunction function, ModuleOrder order, int module, List<int[]> classes) {
        record Met(int inputs, List<Integer> read) { }
        int own = function.mask(order.truth().modules().get(module).inputs());
        List<Integer> below = order.readBy(module);
        Map<Met, Case> cases = new LinkedHashMap<>();
        for (int assignment = 0; assignment < function.assignments(); assignment++) {
            int now = assignment;
            Met met = new Met(now & own, below.stream().map(other -> classes.get(other)[now]).toList());
            int kind = classes.get(module)[now];
            Case known = cases.computeIfAbsent(met, key -> new Case(met.inputs(), met.read(), kind, now));
            if (known.kind() != kind || differ(function, order, module, known.example(), now)) {
                throw new UnbuildableException("by its true hierarchy, module " + name(order, module)
                        + " cannot compute what is asked of it from its inputs and the modules that it reads");
            }
        }
        return List.copyOf(cases.values());
    }

    private static boolean differ(BooleanFunction function, ModuleOrder order, int module, int one, int other) {
        return order.truth().modules().get(module).outputs().stream()
                .anyMatch(output -> function.columns().get(output).get(one) != function.columns().get(output).get(other));
    }

    private static String name(ModuleOrder order, int module) {
        return module + " (inputs " + order.truth().modules().get(module).inputs() + ", outputs "
                + order.truth().modules().get(module).outputs() + ")";
    }

    private static int mostFrequent(List<Case> cases) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        cases.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        int best = cases.get(0).kind();
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.get(best)) {
                best = count.getKey();
            }
        }
        return best;
    }

    /** Returns the cases of a module in which it says something. */
    List<Case> said(int module) {
        return cases.get(module).stream().filter(one -> one.kind() != usual.get(module)).toList();
    }

    /** Returns whether a module has anything to say. */
    boolean says(int module) {
        return !said(module).isEmpty();
    }
}
