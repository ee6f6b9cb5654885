package dev.sculpt.runner.consensus;

import dev.sculpt.api.module.Hierarchy;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the networks of one group agree on. Hierarchies are equal where a one-to-one match of their modules keeps inputs,
 * outputs and links. The consensus is the hierarchy that most networks have; of several, the one that the first network has.
 * Only networks that were learned and sculpted take part.
 */
public final class Agreement {

    private final Group group;
    private final List<HierarchyClass> classes; // the consensus first
    private final Map<Participation, Networks> leftOut;
    private final boolean truthKnown;
    private final int networks;

    private record HierarchyClass(Outline outline, Networks networks, boolean exact) { }

    /**
     * How many of the networks that take part have each module and link of a hierarchy, in its order.
     *
     * @param modules those that have a module of the same role, see {@link Roles}
     * @param links those that have a link between modules of the same two roles
     */
    public record Support(List<Integer> modules, List<Integer> links) { }

    Agreement(Group group, Map<Outline, Networks> alike, Set<Outline> exact,
            Map<Participation, Networks> leftOut, boolean truthKnown) {
        this.group = group;
        this.classes = alike.entrySet().stream()
                .map(entry -> new HierarchyClass(entry.getKey(), entry.getValue(), exact.contains(entry.getKey())))
                .sorted(Comparator.comparingInt((HierarchyClass one) -> -one.networks.count())
                        .thenComparingInt(one -> one.networks.first()))
                .toList();
        this.leftOut = leftOut.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(leftOut));
        this.truthKnown = truthKnown;
        this.networks = classes.stream().mapToInt(one -> one.networks.count()).sum();
    }

    /** Returns which networks. */
    public Group group() {
        return group;
    }

    /** Returns how many networks take part. */
    public int networks() {
        return networks;
    }

    /** Returns the networks that do not take part, by the reason. */
    public Map<Participation, Networks> leftOut() {
        return leftOut;
    }

    /** Returns whether it is known of any of them which hierarchy is the true one. */
    public boolean truthKnown() {
        return truthKnown;
    }

    /** Returns how many different hierarchies they have. */
    public int hierarchies() {
        return classes.size();
    }

    /**
     * Returns the networks that have the consensus.
     *
     * @throws java.util.NoSuchElementException if none takes part
     */
    public Networks consensus() {
        return classes.stream().findFirst().orElseThrow().networks;
    }

    /** Returns the networks that have the exact hierarchy; nothing where none has, or the truth is not known. */
    public Optional<Networks> exact() {
        return classes.stream().filter(HierarchyClass::exact).map(HierarchyClass::networks).reduce(Networks::both);
    }

    /**
     * Returns the networks that have the best hierarchy: the exact one, else the consensus.
     *
     * @throws java.util.NoSuchElementException if none takes part
     */
    public Networks best() {
        return exact().orElseGet(this::consensus);
    }

    /**
     * Returns which of some to show: that with the largest share of exact networks, of equals that whose seeds agree most by
     * their share, then by their number.
     */
    public static Optional<Agreement> mostTelling(List<Agreement> some) {
        Comparator<Agreement> better = Comparator
                .comparingDouble((Agreement one) -> one.share(one.exact().map(Networks::count).orElse(0)))
                .thenComparingDouble(one -> one.share(one.consensus().count()))
                .thenComparingInt(Agreement::networks);
        return some.stream().filter(one -> one.networks() > 0)
                .reduce((best, one) -> better.compare(one, best) > 0 ? one : best);
    }

    private double share(int count) {
        return (double) count / networks();
    }

    /** Returns how many other hierarchies as many networks have as the consensus. */
    public int asCommon() {
        return (int) classes.stream().filter(one -> one.networks.count() == classes.get(0).networks.count()).count() - 1;
    }

    /** Returns how many networks have so many modules. */
    public SortedMap<Integer, Integer> moduleCounts() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        classes.forEach(one -> counts.merge(one.outline.modules(), one.networks.count(), Integer::sum));
        return counts;
    }

    /** Returns how the splits of the inputs into modules agree: {@link PairwiseAgreement}. */
    public OptionalDouble inputAgreement() {
        return pairwise(Outline::inputs);
    }

    /** Returns how the splits of the outputs into modules agree. */
    public OptionalDouble outputAgreement() {
        return pairwise(Outline::outputs);
    }

    private OptionalDouble pairwise(Function<Outline, Split> of) {
        PairwiseAgreement pairs = new PairwiseAgreement();
        classes.forEach(one -> pairs.add(of.apply(one.outline), one.networks.count()));
        return pairs.mean();
    }

    /**
     * Returns how many networks support the parts of one of their hierarchies. Cost: O(hierarchies times modules times
     * links).
     *
     * @param inputs number of its network's inputs
     * @param outputs number of its outputs
     */
    public Support support(Hierarchy hierarchy, int inputs, int outputs) {
        Map<Object, Integer> counts = new HashMap<>();
        for (HierarchyClass one : classes) {
            Roles roles = one.outline.roles();
            roles.modules().forEach(role -> counts.merge(role, one.networks.count(), Integer::sum));
            roles.links().forEach(role -> counts.merge(role, one.networks.count(), Integer::sum));
        }
        Roles roles = Roles.of(hierarchy, inputs, outputs);
        return new Support(roles.modules().stream().map(role -> counts.getOrDefault(role, 0)).toList(),
                roles.links().stream().map(role -> counts.getOrDefault(role, 0)).toList());
    }
}
