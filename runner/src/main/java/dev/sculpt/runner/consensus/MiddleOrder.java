package dev.sculpt.runner.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A canonical order of the middle modules of a hierarchy, those without inputs and outputs, by individualisation and
 * refinement (McKay, Practical Graph Isomorphism, 1981): modules are coloured by the colours of those they read and those
 * that read them, until no colour splits any more; where some are still alike, each in turn gets a colour of its own. Of
 * all orders that come out, the one with the least list of links is canonical. Modules with inputs or outputs are told
 * apart from the start.
 *
 * <p>Modules that read the same and are read by the same are interchangeable, and only one of them is tried. Nearly always
 * one refinement is enough: O(links log modules) times its at most {@code modules} rounds. After
 * {@value #MOST_REFINEMENTS} refinements only the first of those alike is tried: equal hierarchies may then come out in two
 * orders, different ones never in one.
 */
final class MiddleOrder {

    private static final int MOST_REFINEMENTS = 1_000;

    private final int modules;
    private final List<List<Integer>> read = new ArrayList<>();
    private final List<List<Integer>> readers = new ArrayList<>();
    private final int[][] links;
    private int[] least;
    private int refinements;

    private MiddleOrder(int modules, int[][] links) {
        this.modules = modules;
        this.links = links;
        for (int module = 0; module < modules; module++) {
            read.add(new ArrayList<>());
            readers.add(new ArrayList<>());
        }
        for (int[] link : links) {
            readers.get(link[0]).add(link[1]);
            read.get(link[1]).add(link[0]);
        }
    }

    /**
     * Orders modules.
     *
     * @param ends modules 0..ends-1 are told apart already and keep their numbers
     * @param links {@code [link][2]}: from and to
     */
    static MiddleOrder of(int ends, int modules, int[][] links) {
        MiddleOrder order = new MiddleOrder(modules, links);
        order.search(IntStream.range(0, modules).map(module -> Math.min(module, ends)).toArray());
        return order;
    }

    /** Returns the links by the canonical numbers, each as from times the number of modules plus to, ascending. */
    int[] codes() {
        return least;
    }

    private void search(int[] given) {
        int[] colours = refined(given);
        List<Integer> alike = firstAlike(colours);
        if (alike.isEmpty()) {
            int[] codes = codes(colours);
            least = least == null || Arrays.compare(codes, least) < 0 ? codes : least;
            return;
        }
        List<Integer> tried = new ArrayList<>();
        for (int module : alike) {
            if (tried.stream().noneMatch(other -> interchangeable(module, other))) {
                tried.add(module);
            }
        }
        if (tried.size() == 1) {
            search(apart(colours, alike));
            return;
        }
        for (int module : tried) {
            if (least == null || refinements < MOST_REFINEMENTS) {
                search(apart(colours, List.of(module)));
            }
        }
    }

    // Each of the modules gets a colour of its own, below those that were alike with it.
    private static int[] apart(int[] colours, List<Integer> modules) {
        int[] apart = IntStream.of(colours).map(colour -> (colour + 1) * (colours.length + 1)).toArray();
        for (int i = 0; i < modules.size(); i++) {
            apart[modules.get(i)] -= modules.size() - i;
        }
        return apart;
    }

    /** Returns colours 0, 1, ... that keep the order of those given, and tell apart whatever neighbours tell apart. */
    private int[] refined(int[] given) {
        int[] colours = given;
        int count = 0;
        while (true) {
            refinements++;
            int[] before = colours;
            Map<int[], List<Integer>> bySignature = new TreeMap<>(Comparator.comparing((int[] one) -> one, Arrays::compare));
            for (int module = 0; module < modules; module++) {
                bySignature.computeIfAbsent(signature(module, before), key -> new ArrayList<>()).add(module);
            }
            int[] after = new int[modules];
            int next = 0;
            for (List<Integer> same : bySignature.values()) {
                for (int module : same) {
                    after[module] = next;
                }
                next++;
            }
            if (next == count) {
                return after;
            }
            count = next;
            colours = after;
        }
    }

    private int[] signature(int module, int[] colours) {
        int[] below = read.get(module).stream().mapToInt(other -> colours[other]).sorted().toArray();
        int[] above = readers.get(module).stream().mapToInt(other -> colours[other]).sorted().toArray();
        int[] signature = new int[2 + below.length + above.length];
        signature[0] = colours[module];
        signature[1] = below.length;
        System.arraycopy(below, 0, signature, 2, below.length);
        System.arraycopy(above, 0, signature, 2 + below.length, above.length);
        return signature;
    }

    private List<Integer> firstAlike(int[] colours) {
        Map<Integer, List<Integer>> cells = new TreeMap<>();
        for (int module = 0; module < modules; module++) {
            cells.computeIfAbsent(colours[module], key -> new ArrayList<>()).add(module);
        }
        return cells.values().stream().filter(cell -> cell.size() > 1).findFirst().orElse(List.of());
    }

    private boolean interchangeable(int one, int other) {
        return without(read.get(one), other).equals(without(read.get(other), one))
                && without(readers.get(one), other).equals(without(readers.get(other), one))
                && read.get(one).contains(other) == read.get(other).contains(one);
    }

    private static List<Integer> without(List<Integer> modules, int left) {
        return modules.stream().filter(module -> module != left).sorted().toList();
    }

    private int[] codes(int[] numbers) {
        return Arrays.stream(links).mapToInt(link -> numbers[link[0]] * modules + numbers[link[1]]).sorted().toArray();
    }
}
