package dev.sculpt.runner.consensus;

import dev.sculpt.api.module.Hierarchy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What two hierarchies of one task can have in common: which inputs and outputs share a module, and which modules read
 * which. Hidden units and weights play no part. Modules are numbered in a canonical order, so that outlines are equal
 * exactly where some one-to-one match of the modules keeps every input, every output and every link: modules with inputs or
 * outputs by their lowest input, else output; then the {@link MiddleOrder middle} ones, which have neither. Immutable; some
 * 100 bytes for a small network.
 */
final class Outline {

    /** The label of an input or output that is in no module. */
    static final int NONE = -1;

    private final int[] inputs;
    private final int[] outputs;
    private final int[] links;
    private final int modules;

    private Outline(int[] inputs, int[] outputs, int modules, int[] links) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.modules = modules;
        this.links = links;
    }

    /**
     * Returns the outline of a hierarchy. Cost: O(inputs + outputs + modules + links) where it has no middle modules that
     * are alike, see {@link MiddleOrder}.
     *
     * @param inputs number of the network's inputs
     * @param outputs number of its outputs
     */
    static Outline of(Hierarchy hierarchy, int inputs, int outputs) {
        int modules = hierarchy.modules().size();
        int[] ofInputs = labels(hierarchy.modules().stream().map(Hierarchy.Module::inputs).toList(), inputs);
        int[] ofOutputs = labels(hierarchy.modules().stream().map(Hierarchy.Module::outputs).toList(), outputs);
        int[] order = new int[modules]; // of each module, its canonical number
        Arrays.fill(order, NONE);
        int ends = 0;
        for (int module : IntStream.concat(IntStream.of(ofInputs), IntStream.of(ofOutputs)).toArray()) {
            if (module != NONE && order[module] == NONE) {
                order[module] = ends++;
            }
        }
        int middle = ends;
        for (int module = 0; module < modules; module++) {
            order[module] = order[module] == NONE ? middle++ : order[module];
        }
        int[][] links = hierarchy.links().stream()
                .map(link -> new int[] {order[link.from()], order[link.to()]}).toArray(int[][]::new);
        return new Outline(renumbered(ofInputs, order), renumbered(ofOutputs, order), modules,
                MiddleOrder.of(ends, modules, links).codes());
    }

    /** Returns the set that each unit is in, or {@link #NONE}. */
    static int[] labels(List<List<Integer>> members, int units) {
        int[] labels = new int[units];
        Arrays.fill(labels, NONE);
        for (int module = 0; module < members.size(); module++) {
            for (int unit : members.get(module)) {
                labels[unit] = module;
            }
        }
        return labels;
    }

    private static int[] renumbered(int[] labels, int[] order) {
        return IntStream.of(labels).map(module -> module == NONE ? NONE : order[module]).toArray();
    }

    /** Returns the number of modules. */
    int modules() {
        return modules;
    }

    /** Returns how the inputs are split into modules. */
    Split inputs() {
        return Split.of(inputs);
    }

    /** Returns how the outputs are split into modules. */
    Split outputs() {
        return Split.of(outputs);
    }

    /** Returns what each module and link is known by across networks. */
    Roles roles() {
        return Roles.of(inputs, outputs, modules, IntStream.of(links)
                .mapToObj(code -> new int[] {code / modules, code % modules}).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline that && modules == that.modules && Arrays.equals(inputs, that.inputs)
                && Arrays.equals(outputs, that.outputs) && Arrays.equals(links, that.links);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new int[] {
            modules, Arrays.hashCode(inputs), Arrays.hashCode(outputs), Arrays.hashCode(links)});
    }

    @Override
    public String toString() {
        return "inputs " + Arrays.toString(inputs) + " outputs " + Arrays.toString(outputs) + " links "
                + IntStream.of(links).mapToObj(code -> code / modules + ">" + code % modules).toList();
    }
}
