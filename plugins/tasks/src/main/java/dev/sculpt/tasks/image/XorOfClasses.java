package dev.sculpt.tasks.image;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The bits of left XOR right, most significant first. Each image is a module of its own, read by all outputs; each
 * output is a module with the bits that it compares.
 *
 * @param bits number of outputs
 */
record XorOfClasses(int bits) implements RowTarget {

    /** Returns as many bits as the largest class has. */
    static XorOfClasses of(List<Integer> classes) {
        int largest = classes.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new XorOfClasses(Integer.SIZE - Integer.numberOfLeadingZeros(largest));
    }

    @Override
    public List<String> names() {
        return IntStream.range(0, bits).mapToObj(output -> "bit" + (bits - 1 - output)).toList();
    }

    @Override
    public void write(int[] shown, float[] into, int offset) {
        for (int output = 0; output < bits; output++) {
            into[offset + output] = (shown[0] ^ shown[1]) >> (bits - 1 - output) & 1;
        }
    }

    @Override
    public TrueHierarchy truth(List<List<Integer>> pixels) {
        SortedSet<Integer> none = new TreeSet<>();
        List<TrueModule> modules = new ArrayList<>();
        modules.add(new TrueModule(new TreeSet<>(pixels.get(0)), none));
        modules.add(new TrueModule(new TreeSet<>(pixels.get(1)), none));
        List<TrueLink> links = new ArrayList<>();
        for (int output = 0; output < bits; output++) {
            links.add(new TrueLink(0, modules.size()));
            links.add(new TrueLink(1, modules.size()));
            modules.add(new TrueModule(none, new TreeSet<>(List.of(output))));
        }
        return new TrueHierarchy(modules, links, false, true);
    }
}
