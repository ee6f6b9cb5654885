package dev.sculpt.oracles.network;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Boolean tasks by their outputs, and the hierarchies that are said to be true of them. */
public final class Functions {

    private Functions() { }

    /** Returns a task of all rows; each output sees the inputs. */
    @SafeVarargs
    public static Task task(int inputs, TrueHierarchy truth, Predicate<boolean[]>... outputs) {
        float[][] in = new float[1 << inputs][inputs];
        float[][] out = new float[1 << inputs][outputs.length];
        for (int row = 0; row < in.length; row++) {
            boolean[] x = new boolean[inputs];
            for (int input = 0; input < inputs; input++) {
                x[input] = (row >> inputs - 1 - input & 1) == 1;
                in[row][input] = x[input] ? 1 : 0;
            }
            for (int output = 0; output < outputs.length; output++) {
                out[row][output] = outputs[output].test(x) ? 1 : 0;
            }
        }
        return task(in, out, Optional.of(truth));
    }

    static Task task(float[][] inputs, float[][] outputs, Optional<TrueHierarchy> truth) {
        DenseSamples rows = new DenseSamples(inputs, outputs);
        return new Task(names("x", inputs[0].length), names("y", outputs[0].length), rows, rows, rows, 0, truth);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(index -> letter + index).toList();
    }

    /**
     * Returns a hierarchy.
     *
     * @param modules such as {@code "x0 x1 y0"}
     * @param links such as {@code "0-1 2-1"}
     */
    public static TrueHierarchy truth(String links, String... modules) {
        List<TrueModule> made = new ArrayList<>();
        for (String module : modules) {
            made.add(new TrueModule(units(module, 'x'), units(module, 'y')));
        }
        List<TrueLink> linked = new ArrayList<>();
        for (String link : links.isEmpty() ? new String[0] : links.split(" ")) {
            linked.add(new TrueLink(link.charAt(0) - '0', link.charAt(2) - '0'));
        }
        return new TrueHierarchy(made, linked, false);
    }

    private static TreeSet<Integer> units(String module, char letter) {
        TreeSet<Integer> units = new TreeSet<>();
        for (String unit : module.split(" ")) {
            if (!unit.isEmpty() && unit.charAt(0) == letter) {
                units.add(Integer.parseInt(unit.substring(1)));
            }
        }
        return units;
    }

    /** Returns the same hierarchy, in which functions share no hidden unit. */
    static TrueHierarchy apart(TrueHierarchy truth) {
        return new TrueHierarchy(truth.modules(), truth.links(), true);
    }

    /** y0 and y1 are ors of pairs of x0 and x1, x2 and x3, x4 and x5: p or q, p or r, q or r. */
    public static Task pairs() {
        return task(6, truth("0-3 0-4 1-3 1-5 2-4 2-5", "x0 x1", "x2 x3", "x4 x5", "y0", "y1", "y2"),
                x -> x[0] && x[1] || x[2] && x[3], x -> x[0] && x[1] || x[4] && x[5], x -> x[2] && x[3] || x[4] && x[5]);
    }
}
