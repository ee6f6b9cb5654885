package dev.sculpt.tasks.random;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which signals the gates and outputs of a hierarchy read. Signals are numbered: the inputs from 0, then the gates.
 *
 * @param inputs number of inputs
 * @param gates per gate, the signals it reads, all before it
 * @param outputs per output, the signals it reads
 */
record Wiring(int inputs, List<List<Integer>> gates, List<List<Integer>> outputs) {

    private static final int MOST_READ = 6;
    private static final int PARTS = 2; // of a mixed hierarchy

    /**
     * Lays a hierarchy out.
     *
     * @throws SettingException if there are not enough inputs for it, or a function would read too many signals
     */
    static Wiring of(RandomHierarchySettings settings) {
        Wiring wiring = switch (settings.shape()) {
            case SPLIT -> shared(settings.inputs(), arity(settings, settings.inputs(), 0), 0);
            case SHARED -> shared(
                    settings.inputs(), arity(settings, settings.inputs(), settings.overlap()), settings.overlap());
            case REUSE -> reuse(settings.inputs(), arity(settings, settings.inputs(), 0), settings.uses());
            case DEEP -> deep(settings);
            case MIXED -> mixed(settings);
        };
        wiring.gates.forEach(Wiring::checkSize);
        wiring.outputs.forEach(Wiring::checkSize);
        return wiring;
    }

    // The arity that is asked for, or an even one, of functions on that many inputs.
    private static List<Integer> arity(RandomHierarchySettings settings, int inputs, int overlap) {
        List<Integer> even = even(inputs, settings.subFunctions(), overlap);
        List<Integer> arity = settings.arity().orElse(even);
        if (arity.size() != even.size()) {
            throw new SettingException("arity", "has " + arity.size() + " numbers, there are " + even.size()
                    + " sub-functions");
        } else if (sum(arity) != sum(even)) {
            throw new SettingException("arity", "has a sum of " + sum(arity) + ", must have " + sum(even)
                    + ": the inputs below the sub-functions, those that two share counted twice");
        } else if (Collections.min(arity) <= overlap) {
            throw new SettingException("arity", "a function that shares " + overlap + " inputs must read more than these");
        }
        return arity;
    }

    private static List<Integer> even(int inputs, int count, int overlap) {
        int dealt = inputs + (count - 1) * overlap;
        if (dealt / count <= overlap) {
            throw new SettingException("inputs", "too few for " + count + " functions that share " + overlap);
        }
        return IntStream.range(0, count).mapToObj(block -> dealt / count + (block < dealt % count ? 1 : 0)).toList();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static void checkSize(List<Integer> reads) {
        if (reads.size() < 2) {
            throw new SettingException("inputs", "too few for this hierarchy: a function would read "
                    + (reads.isEmpty() ? "nothing" : "one signal alone"));
        } else if (reads.size() > MOST_READ) {
            throw new SettingException("inputs", "too many for this hierarchy: a function would read " + reads.size()
                    + " signals, at most " + MOST_READ + " can be");
        }
    }

    // Blocks of inputs in a row, each sharing its last ones with the next.
    private static List<List<Integer>> blocks(List<Integer> arity, int overlap) {
        List<List<Integer>> blocks = new ArrayList<>();
        int first = 0;
        for (int size : arity) {
            blocks.add(IntStream.range(first, first + size).boxed().toList());
            first += size - overlap;
        }
        return blocks;
    }

    private static Wiring shared(int inputs, List<Integer> arity, int overlap) {
        return new Wiring(inputs, List.of(), blocks(arity, overlap));
    }

    // As many outputs as gates, or as uses where that is more; output i reads gate i and those after it, around.
    private static Wiring reuse(int inputs, List<Integer> arity, int uses) {
        int gates = arity.size();
        List<List<Integer>> outputs = new ArrayList<>();
        for (int output = 0; output < Math.max(gates, uses); output++) {
            int first = output;
            outputs.add(IntStream.range(0, Math.min(gates, uses)).mapToObj(next -> inputs + (first + next) % gates)
                    .sorted().toList());
        }
        return new Wiring(inputs, blocks(arity, 0), outputs);
    }

    private static Wiring mixed(RandomHierarchySettings settings) {
        if (settings.arity().isPresent()) {
            throw new SettingException("arity", "not for a mixed hierarchy");
        }
        int left = settings.inputs() / PARTS;
        int right = settings.inputs() - left;
        return reuse(left, even(left, PARTS, 0), settings.uses())
                .beside(shared(right, even(right, PARTS, settings.overlap()), settings.overlap()));
    }

    private static Wiring deep(RandomHierarchySettings settings) {
        int inputs = settings.inputs();
        int middles = settings.levels() - 2;
        boolean isShared = isShared(settings);
        int grouped = inputs - (middles - 1) - (isShared ? 1 : settings.uses()); // the others are read directly
        List<Integer> arity = arity(settings, grouped, 0);
        List<List<Integer>> all = new ArrayList<>(blocks(arity, 0));
        all.add(IntStream.range(inputs, inputs + arity.size()).boxed().toList());
        for (int middle = 1; middle < middles; middle++) {
            all.add(List.of(grouped + middle - 1, inputs + all.size() - 1));
        }
        int direct = grouped + middles - 1; // the first that an output reads
        List<List<Integer>> top = new ArrayList<>();
        for (int output = 0; output < settings.uses(); output++) {
            top.add(List.of(isShared ? direct : direct + output, inputs + all.size() - 1));
        }
        return new Wiring(inputs, all, top);
    }

    // An arity leaves one input to read directly, or more; without one either will do.
    private static boolean isShared(RandomHierarchySettings settings) {
        return switch (settings.direct()) {
            case OWN -> false;
            case SHARED -> true;
            case ANY -> settings.arity().map(arity -> sum(arity) == settings.inputs() - (settings.levels() - 2))
                    .orElseGet(() -> new Seed(settings.seed()).child("direct").random().nextBoolean());
        };
    }

    private Wiring beside(Wiring other) {
        int before = inputs;
        int between = inputs + other.inputs;
        int after = between + gates.size();
        List<List<Integer>> bothGates = new ArrayList<>();
        List<List<Integer>> bothOutputs = new ArrayList<>();
        gates.forEach(reads -> bothGates.add(moved(reads, before, 0, between)));
        outputs.forEach(reads -> bothOutputs.add(moved(reads, before, 0, between)));
        other.gates.forEach(reads -> bothGates.add(moved(reads, other.inputs, before, after)));
        other.outputs.forEach(reads -> bothOutputs.add(moved(reads, other.inputs, before, after)));
        return new Wiring(between, bothGates, bothOutputs);
    }

    private static List<Integer> moved(List<Integer> reads, int inputs, int inputsTo, int gatesTo) {
        return reads.stream().map(signal -> signal < inputs ? signal + inputsTo : signal - inputs + gatesTo).toList();
    }
}
