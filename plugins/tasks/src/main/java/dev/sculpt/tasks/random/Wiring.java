package dev.sculpt.tasks.random;

import dev.sculpt.api.setting.SettingException;
import java.util.ArrayList;
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
            case SPLIT -> shared(settings.inputs(), count(settings), 0);
            case SHARED -> shared(settings.inputs(), count(settings), settings.overlap());
            case REUSE -> reuse(settings.inputs(), count(settings), settings.uses());
            case DEEP -> deep(settings.inputs(), count(settings), settings.uses(), settings.levels());
            case MIXED -> reuse(settings.inputs() / PARTS, PARTS, settings.uses())
                    .beside(shared(settings.inputs() - settings.inputs() / PARTS, PARTS, settings.overlap()));
        };
        wiring.gates.forEach(Wiring::checkSize);
        wiring.outputs.forEach(Wiring::checkSize);
        return wiring;
    }

    private static int count(RandomHierarchySettings settings) {
        return settings.subFunctions();
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

    // Blocks of inputs in a row, as even as they can be, each sharing its last ones with the next.
    private static List<List<Integer>> blocks(int inputs, int count, int overlap) {
        int dealt = inputs + (count - 1) * overlap;
        List<List<Integer>> blocks = new ArrayList<>();
        int first = 0;
        for (int block = 0; block < count; block++) {
            int size = dealt / count + (block < dealt % count ? 1 : 0);
            if (size <= overlap) {
                throw new SettingException("inputs", "too few for " + count + " functions that share " + overlap);
            }
            blocks.add(IntStream.range(first, first + size).boxed().toList());
            first += size - overlap;
        }
        return blocks;
    }

    private static Wiring shared(int inputs, int functions, int overlap) {
        return new Wiring(inputs, List.of(), blocks(inputs, functions, overlap));
    }

    // As many outputs as gates, or as uses where that is more; output i reads gate i and those after it, around.
    private static Wiring reuse(int inputs, int gates, int uses) {
        List<List<Integer>> outputs = new ArrayList<>();
        for (int output = 0; output < Math.max(gates, uses); output++) {
            int first = output;
            outputs.add(IntStream.range(0, Math.min(gates, uses)).mapToObj(next -> inputs + (first + next) % gates)
                    .sorted().toList());
        }
        return new Wiring(inputs, blocks(inputs, gates, 0), outputs);
    }

    private static Wiring deep(int inputs, int gates, int outputs, int levels) {
        int middles = levels - 2;
        int read = inputs - outputs - (middles - 1); // by the sub-functions; each later middle and each output has one
        List<List<Integer>> all = new ArrayList<>(blocks(read, gates, 0));
        int direct = read;
        all.add(IntStream.range(inputs, inputs + gates).boxed().toList());
        for (int middle = 1; middle < middles; middle++) {
            all.add(List.of(direct++, inputs + all.size() - 1));
        }
        List<List<Integer>> top = new ArrayList<>();
        for (int output = 0; output < outputs; output++) {
            top.add(List.of(direct++, inputs + all.size() - 1));
        }
        return new Wiring(inputs, all, top);
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
