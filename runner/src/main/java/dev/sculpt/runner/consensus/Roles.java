package dev.sculpt.runner.consensus;

import dev.sculpt.api.module.Hierarchy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the modules and links of a hierarchy are known by across networks: a module by its own inputs and outputs, a middle
 * one, which has neither, by all inputs that it depends on and all outputs that it serves, over other modules too. Where
 * several modules of one hierarchy have the same role they are counted: another that has fewer lacks the last of them.
 *
 * @param modules the role of each module
 * @param links the role of each link
 */
record Roles(List<Numbered<Role>> modules, List<Numbered<Link>> links) {

    /**
     * The role of a module.
     *
     * @param middle whether it has no inputs and outputs of its own, so that those it depends on and serves stand here
     */
    record Role(BitSet inputs, BitSet outputs, boolean middle) { }

    /** The role of a link: those of the two modules. */
    record Link(Role from, Role to) { }

    /**
     * One of several that are alike.
     *
     * @param number how many of the same hierarchy come before it
     */
    record Numbered<T>(T what, int number) { }

    /**
     * Returns the roles. Cost: O(modules times links) bit sets.
     *
     * @param inputs the module of each input, or {@link Outline#NONE}
     * @param outputs the module of each output
     * @param links from and to of each link
     */
    static Roles of(int[] inputs, int[] outputs, int modules, List<int[]> links) {
        List<BitSet> ownInputs = members(inputs, modules);
        List<BitSet> ownOutputs = members(outputs, modules);
        List<BitSet> dependsOn = spread(ownInputs, links, 0, 1);
        List<BitSet> serves = spread(ownOutputs, links, 1, 0);
        List<Role> roles = new ArrayList<>();
        for (int module = 0; module < modules; module++) {
            boolean middle = ownInputs.get(module).isEmpty() && ownOutputs.get(module).isEmpty();
            roles.add(middle ? new Role(dependsOn.get(module), serves.get(module), true)
                    : new Role(ownInputs.get(module), ownOutputs.get(module), false));
        }
        return new Roles(numbered(roles),
                numbered(links.stream().map(link -> new Link(roles.get(link[0]), roles.get(link[1]))).toList()));
    }

    private static List<BitSet> members(int[] labels, int modules) {
        List<BitSet> members = new ArrayList<>();
        for (int module = 0; module < modules; module++) {
            members.add(new BitSet());
        }
        for (int unit = 0; unit < labels.length; unit++) {
            if (labels[unit] != Outline.NONE) {
                members.get(labels[unit]).set(unit);
            }
        }
        return members;
    }

    /**
     * Returns the roles in a hierarchy, in its order.
     *
     * @param inputs number of the network's inputs
     * @param outputs number of its outputs
     */
    static Roles of(Hierarchy hierarchy, int inputs, int outputs) {
        List<Hierarchy.Module> modules = hierarchy.modules();
        return of(Outline.labels(modules.stream().map(Hierarchy.Module::inputs).toList(), inputs),
                Outline.labels(modules.stream().map(Hierarchy.Module::outputs).toList(), outputs), modules.size(),
                hierarchy.links().stream().map(link -> new int[] {link.from(), link.to()}).toList());
    }

    // What each module has or gets over links, from one of their ends to the other, until nothing changes: there may be
    // cycles.
    private static List<BitSet> spread(List<BitSet> own, List<int[]> links, int source, int target) {
        List<BitSet> spread = own.stream().map(set -> (BitSet) set.clone()).toList();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] link : links) {
                BitSet reached = spread.get(link[target]);
                int before = reached.cardinality();
                reached.or(spread.get(link[source]));
                changed |= reached.cardinality() > before;
            }
        }
        return spread;
    }

    private static <T> List<Numbered<T>> numbered(List<T> all) {
        Map<T, Integer> seen = new HashMap<>();
        return all.stream().map(one -> new Numbered<>(one, seen.merge(one, 1, Integer::sum) - 1)).toList();
    }
}
