package dev.sculpt.api.task;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The hierarchy that a task is known to have. Every output belongs to exactly one module, and so does every input that
 * leads to an output; a module in the middle holds neither.
 *
 * @param modules the sub-functions, in a fixed order
 * @param links who is read by whom, as positions in {@code modules}
 * @param functionsShareNoHiddenUnit whether a right network keeps the hidden units of different output groups apart,
 *     that is, whether hidden separability is meant to hold (the paper's overlap tasks)
 * @param inputsMayBeIgnored whether a right network may ignore inputs, as the pixels of an image's rim; then only those
 *     that take part are compared
 * @param signals what modules compute and hand on to others, where that is known: of a module that others read, all of it
 *     or nothing; inputs, which others may read too, are not among them
 */
public record TrueHierarchy(
        List<TrueModule> modules, List<TrueLink> links, boolean functionsShareNoHiddenUnit, boolean inputsMayBeIgnored,
        List<TrueSignal> signals) {

    /**
     * One sub-function.
     *
     * @param inputs positions of the task's inputs that belong to it
     * @param outputs positions of the task's outputs that belong to it
     */
    public record TrueModule(SortedSet<Integer> inputs, SortedSet<Integer> outputs) {
        public TrueModule {
            inputs = Collections.unmodifiableSortedSet(new TreeSet<>(inputs));
            outputs = Collections.unmodifiableSortedSet(new TreeSet<>(outputs));
        }
    }

    /**
     * Module {@code from} is read by module {@code to}.
     *
     * @param from position of the module that is read
     * @param to position of the module that reads it
     */
    public record TrueLink(int from, int to) { }

    /**
     * A sub-function that a module hands on to others.
     *
     * @param module position of the module that computes it
     * @param name what it is called
     * @param values its value in each of the task's test rows, by position
     */
    public record TrueSignal(int module, String name, BitSet values) {
        public TrueSignal {
            values = (BitSet) values.clone();
        }

        /** Returns a copy of the values: the test rows in which the signal is on. */
        @Override
        public BitSet values() {
            return (BitSet) values.clone();
        }
    }

    public TrueHierarchy {
        modules = List.copyOf(modules);
        links = List.copyOf(links);
        signals = List.copyOf(signals);
        for (TrueLink link : links) {
            if (link.from() < 0 || link.to() < 0 || link.from() >= modules.size() || link.to() >= modules.size()
                    || link.from() == link.to()) {
                throw new IllegalArgumentException("link " + link + " among " + modules.size() + " modules");
            }
        }
        for (TrueSignal signal : signals) {
            if (signal.module() < 0 || signal.module() >= modules.size()) {
                throw new IllegalArgumentException(
                        "signal " + signal.name() + " of module " + signal.module() + " among " + modules.size());
            }
        }
    }

    /** Creates the hierarchy of a task of which it is not known what modules hand on. */
    public TrueHierarchy(
            List<TrueModule> modules, List<TrueLink> links, boolean functionsShareNoHiddenUnit, boolean inputsMayBeIgnored) {
        this(modules, links, functionsShareNoHiddenUnit, inputsMayBeIgnored, List.of());
    }

    /** Creates the hierarchy of a task all of whose inputs matter. */
    public TrueHierarchy(List<TrueModule> modules, List<TrueLink> links, boolean functionsShareNoHiddenUnit) {
        this(modules, links, functionsShareNoHiddenUnit, false);
    }

    /** Returns the same hierarchy over some of the inputs. */
    public TrueHierarchy among(Set<Integer> inputs) {
        List<TrueModule> fewer = modules.stream()
                .map(module -> new TrueModule(
                        module.inputs().stream().filter(inputs::contains).collect(Collectors.toCollection(TreeSet::new)),
                        module.outputs()))
                .toList();
        return new TrueHierarchy(fewer, links, functionsShareNoHiddenUnit, inputsMayBeIgnored, signals);
    }

    /** Returns the same hierarchy with what its modules hand on. */
    public TrueHierarchy withSignals(List<TrueSignal> known) {
        return new TrueHierarchy(modules, links, functionsShareNoHiddenUnit, inputsMayBeIgnored, known);
    }

    /** Returns the sets of input positions that belong together, one per module that holds inputs. */
    public List<Set<Integer>> inputGroups() {
        return modules.stream().<Set<Integer>>map(TrueModule::inputs).filter(set -> !set.isEmpty()).toList();
    }

    /** Returns the sets of output positions that belong together, one per module that holds outputs. */
    public List<Set<Integer>> outputGroups() {
        return modules.stream().<Set<Integer>>map(TrueModule::outputs).filter(set -> !set.isEmpty()).toList();
    }
}
