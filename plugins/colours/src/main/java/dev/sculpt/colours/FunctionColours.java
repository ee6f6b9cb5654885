package dev.sculpt.colours;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The function of each module, as a number that stands for a {@link FunctionColour}.
 *
 * <p>Where the truth is known, a function is the position of a true module: that with which a found one shares the largest
 * part of all inputs and outputs of both (Jaccard), the first of equals. A found module without inputs and outputs, or
 * without any in common with a true one, is the true middle module whose links lead to the same functions, or none. So all
 * networks of a task agree, and two parts of one function have its colour.
 *
 * <p>Where it is not, a module goes by where it stands: that with inputs by the place of the first of them among all, one
 * with outputs alone by that of its first output, counted back from the last colour. Of modules that would have one colour
 * those behind the first take the next that is free, while there are any. Cost: O(modules² (inputs + outputs)).
 */
public final class FunctionColours {

    private FunctionColours() { }

    /**
     * Returns the function of each module of a found hierarchy, by its number; -1 where there is none.
     *
     * @param inputs of the network
     * @param outputs of the network
     */
    public static List<Integer> functions(Hierarchy found, Optional<TrueHierarchy> truth, int inputs, int outputs) {
        return Arrays.stream(truth.map(known -> matched(found, known)).orElseGet(() -> placed(found, inputs, outputs)))
                .boxed().toList();
    }

    private static int[] matched(Hierarchy found, TrueHierarchy truth) {
        int[] functions = new int[found.modules().size()];
        for (int module = 0; module < functions.length; module++) {
            functions[module] = best(found.modules().get(module), truth);
        }
        for (int module = 0; module < functions.length; module++) {
            if (functions[module] < 0) {
                functions[module] = between(module, found, truth, functions.clone());
            }
        }
        return functions;
    }

    private static int best(Hierarchy.Module module, TrueHierarchy truth) {
        int best = -1;
        double most = 0;
        for (int candidate = 0; candidate < truth.modules().size(); candidate++) {
            double shared = shared(module, truth.modules().get(candidate));
            if (shared > most) {
                best = candidate;
                most = shared;
            }
        }
        return best;
    }

    private static double shared(Hierarchy.Module module, TrueModule candidate) {
        long both = module.inputs().stream().filter(candidate.inputs()::contains).count()
                + module.outputs().stream().filter(candidate.outputs()::contains).count();
        long all = (long) module.inputs().size() + module.outputs().size() + candidate.inputs().size()
                + candidate.outputs().size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    // The middle module of the truth with the most links to functions that the module is linked with.
    private static int between(int module, Hierarchy found, TrueHierarchy truth, int[] functions) {
        Set<Integer> below = new HashSet<>();
        Set<Integer> above = new HashSet<>();
        for (Hierarchy.Link link : found.links()) {
            if (link.to() == module) {
                below.add(functions[link.from()]);
            } else if (link.from() == module) {
                above.add(functions[link.to()]);
            }
        }
        int best = -1;
        int most = 0;
        for (int candidate = 0; candidate < truth.modules().size(); candidate++) {
            TrueModule middle = truth.modules().get(candidate);
            int links = 0;
            for (TrueLink link : truth.links()) {
                links += link.to() == candidate && below.contains(link.from()) ? 1 : 0;
                links += link.from() == candidate && above.contains(link.to()) ? 1 : 0;
            }
            if (middle.inputs().isEmpty() && middle.outputs().isEmpty() && links > most) {
                best = candidate;
                most = links;
            }
        }
        return best;
    }

    private static int[] placed(Hierarchy found, int inputs, int outputs) {
        int[] functions = new int[found.modules().size()];
        BitSet taken = new BitSet();
        List<Integer> order = new ArrayList<>(IntStream.range(0, functions.length).boxed().toList());
        order.sort(Comparator.comparing(module -> place(found.modules().get(module), inputs, outputs)));
        for (int module : order) {
            int wanted = (int) place(found.modules().get(module), inputs, outputs);
            int colour = wanted;
            for (int step = 1; step < FunctionColour.FUNCTIONS && taken.get(colour); step++) {
                colour = (wanted + step) % FunctionColour.FUNCTIONS;
            }
            functions[module] = taken.get(colour) ? wanted : colour;
            taken.set(colour);
        }
        return functions;
    }

    // In 0..FUNCTIONS; a middle module, of which nothing is held, stands in between.
    private static double place(Hierarchy.Module module, int inputs, int outputs) {
        int last = FunctionColour.FUNCTIONS - 1;
        if (!module.inputs().isEmpty()) {
            return (double) FunctionColour.FUNCTIONS * module.inputs().get(0) / inputs;
        }
        return module.outputs().isEmpty() ? last / 2.0
                : last - (double) last * module.outputs().get(0) / outputs;
    }
}
