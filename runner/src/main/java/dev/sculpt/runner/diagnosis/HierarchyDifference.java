package dev.sculpt.runner.diagnosis;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The difference of a found hierarchy from the true one, in words: of the splits of inputs and outputs, then of what a
 * module holds, then of the modules in the middle, and where nothing of all this is wrong, or modules in the middle alone,
 * of links.
 *
 * <p>It goes by what the measures {@code exact-hierarchy} and {@code same-graph} go by: splits are told to be different
 * where they are, something is said of every hierarchy that is not exact, and nothing of one that is the same graph.
 * Inputs that take no part count where the truth does not let them be ignored.
 *
 * @param phrases one for each difference
 */
public record HierarchyDifference(List<String> phrases) {

    /** More differences than these are only counted. */
    private static final int MOST = 6;

    public HierarchyDifference {
        phrases = List.copyOf(phrases);
    }

    /**
     * Compares a found hierarchy with the true one. Cost: O(units log units + modules³).
     *
     * @param names of as many inputs and outputs as the truth is over
     */
    public static HierarchyDifference of(TrueHierarchy truth, Hierarchy found, Names names) {
        return new HierarchyDifference(new Comparing(truth, found, names).phrases());
    }

    /** Returns the differences in one line, empty where there are none. */
    public String text() {
        int shown = phrases.size() > MOST ? MOST - 1 : phrases.size();
        String rest = shown < phrases.size() ? "; and " + (phrases.size() - shown) + " more" : "";
        return String.join("; ", phrases.subList(0, shown)) + rest;
    }

    private static final class Comparing {

        private final TrueHierarchy stated;
        private final TrueHierarchy truth; // over the inputs that count
        private final Hierarchy found;
        private final Names names;

        Comparing(TrueHierarchy truth, Hierarchy found, Names names) {
            this.stated = truth;
            this.truth = truth.inputsMayBeIgnored()
                    ? truth.among(found.modules().stream().flatMap(module -> module.inputs().stream())
                            .collect(Collectors.toSet()))
                    : truth;
            this.found = found;
            this.names = names;
        }

        List<String> phrases() {
            List<String> phrases = new ArrayList<>(SplitDifference.phrases(
                    "inputs", names.inputs(), labels(names.inputs().size(), true), truth.inputGroups()));
            phrases.addAll(SplitDifference.phrases(
                    "outputs", names.outputs(), labels(names.outputs().size(), false), truth.outputGroups()));
            phrases.addAll(unread());
            phrases.addAll(contents());
            boolean modulesAreRight = phrases.isEmpty();
            phrases.addAll(middles());
            if (modulesAreRight) {
                phrases.addAll(new LinkDifference(truth, found, names).phrases());
            }
            return phrases;
        }

        private int[] labels(int units, boolean inputs) {
            int[] labels = new int[units];
            Arrays.fill(labels, UnitLabels.DROPPED);
            for (int module = 0; module < found.modules().size(); module++) {
                for (int unit : inputs ? found.modules().get(module).inputs() : found.modules().get(module).outputs()) {
                    labels[unit] = module;
                }
            }
            return labels;
        }

        // Of inputs that may be ignored, a module may be left with none.
        private List<String> unread() {
            return IntStream.range(0, truth.modules().size())
                    .filter(module -> truth.modules().get(module).inputs().isEmpty()
                            && truth.modules().get(module).outputs().isEmpty() && !isMiddle(stated.modules().get(module)))
                    .mapToObj(module -> "none of " + names.module(stated.modules().get(module)) + " takes part")
                    .toList();
        }

        // Inputs of which none should be in a module with any of the outputs that are in theirs, and the other way round.
        private List<String> contents() {
            List<TrueModule> foundModules = found.modules().stream()
                    .map(module -> new TrueModule(new TreeSet<>(module.inputs()), new TreeSet<>(module.outputs())))
                    .toList();
            Stream<String> apart = truth.modules().stream().filter(module -> isAlone(module, foundModules))
                    .map(module -> phrase(module, "apart from"));
            Stream<String> joined = foundModules.stream().filter(module -> isAlone(module, truth.modules()))
                    .map(module -> phrase(module, "with"));
            return Stream.concat(apart, joined).toList();
        }

        private static boolean isAlone(TrueModule module, List<TrueModule> others) {
            return !module.inputs().isEmpty() && !module.outputs().isEmpty() && others.stream().allMatch(other ->
                    Overlap.common(module.inputs(), other.inputs()).isEmpty()
                            || Overlap.common(module.outputs(), other.outputs()).isEmpty());
        }

        private String phrase(TrueModule module, String how) {
            return Names.list(module.inputs(), names.inputs()) + (module.inputs().size() == 1 ? " is " : " are ") + how + " "
                    + Names.list(module.outputs(), names.outputs()) + ", should not be";
        }

        private static boolean isMiddle(TrueModule module) {
            return module.inputs().isEmpty() && module.outputs().isEmpty();
        }

        private List<String> middles() {
            int expected = (int) stated.modules().stream().filter(Comparing::isMiddle).count();
            int have = (int) found.modules().stream()
                    .filter(module -> module.inputs().isEmpty() && module.outputs().isEmpty()).count();
            if (expected == have) {
                return List.of();
            } else if (have == 0) {
                return List.of(expected == 1 ? "the middle module is missing"
                        : "the " + Names.number(expected) + " middle modules are missing");
            }
            return List.of((have == 1 ? "there is one middle module" : "there are " + Names.number(have)
                    + " middle modules") + ", should be " + (expected == 0 ? "none" : Names.number(expected)));
        }
    }
}
