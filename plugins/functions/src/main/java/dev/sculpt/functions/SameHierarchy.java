package dev.sculpt.functions;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether two hierarchies of one task are the same but for the numbers of their modules: whether these match one to one with
 * equal inputs, outputs and links. Only modules in the middle, without inputs and outputs, leave a choice, which is
 * searched. Cost: exponential in those that are linked alike, else O(modules^2 + links).
 */
final class SameHierarchy {

    private final List<TrueModule> modules;
    private final List<TrueModule> others;
    private final Set<TrueLink> links;
    private final Set<TrueLink> otherLinks;
    private final int[] matched; // per module, its match among the others
    private final List<Integer> middles = new ArrayList<>();

    private SameHierarchy(TrueHierarchy one, TrueHierarchy other) {
        modules = one.modules();
        others = other.modules();
        links = new HashSet<>(one.links());
        otherLinks = new HashSet<>(other.links());
        matched = new int[modules.size()];
    }

    /** Returns whether two hierarchies are the same. */
    static boolean of(TrueHierarchy one, TrueHierarchy other) {
        return one.modules().size() == other.modules().size() && new SameHierarchy(one, other).isSame();
    }

    private boolean isSame() {
        if (links.size() != otherLinks.size()) {
            return false;
        }
        for (int module = 0; module < matched.length; module++) {
            matched[module] = -1;
            if (isMiddle(modules.get(module))) {
                middles.add(module);
            } else {
                matched[module] = others.indexOf(modules.get(module));
                if (matched[module] < 0) {
                    return false;
                }
            }
        }
        return fits(IntStream.range(0, matched.length).filter(module -> matched[module] >= 0).boxed().toList())
                && matchMiddles(0);
    }

    private static boolean isMiddle(TrueModule module) {
        return module.inputs().isEmpty() && module.outputs().isEmpty();
    }

    private boolean matchMiddles(int next) {
        if (next == middles.size()) {
            return true;
        }
        int middle = middles.get(next);
        for (int other = 0; other < others.size(); other++) {
            int candidate = other;
            if (isMiddle(others.get(other)) && IntStream.of(matched).noneMatch(taken -> taken == candidate)) {
                matched[middle] = other;
                if (fits(List.of(middle)) && matchMiddles(next + 1)) {
                    return true;
                }
                matched[middle] = -1;
            }
        }
        return false;
    }

    // Whether some modules are linked with all that are matched as their matches are.
    private boolean fits(List<Integer> some) {
        for (int one : some) {
            for (int other = 0; other < matched.length; other++) {
                if (matched[other] >= 0 && one != other && !(sameLink(one, other) && sameLink(other, one))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean sameLink(int from, int to) {
        return links.contains(new TrueLink(from, to)) == otherLinks.contains(new TrueLink(matched[from], matched[to]));
    }
}
