package dev.sculpt.api.module;

import dev.sculpt.api.module.Obstacle.Clash;
import dev.sculpt.api.module.Obstacle.Neighbour;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names the units that leave a unit without a module: as few as possible, two where two do. */
final class ClashFinder {

    /**
     * A neighbour of the unit.
     *
     * @param domain the modules it may be in
     * @param allowed those that the unit may be in for it
     */
    private record Side(boolean below, int unit, BitSet domain, BitSet allowed) {

        Neighbour neighbour() {
            return new Neighbour(unit, domain.stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private final AssignmentProblem problem;

    ClashFinder(AssignmentProblem problem) {
        this.problem = problem;
    }

    /** Returns what is wrong with inputs and outputs alone. */
    Optional<Obstacle> given() {
        for (int input = 0; input < problem.width(0); input++) {
            if (problem.lives(0, input) && problem.given(0, input) == UnitLabels.DROPPED) {
                return Optional.of(new Obstacle.NoModule(0, input));
            }
        }
        int depth = problem.depth();
        for (int output = 0; output < problem.width(depth); output++) {
            int[] below = problem.unitsBelow(depth, output);
            int module = problem.given(depth, output);
            if (below.length > 0 && module == UnitLabels.DROPPED) {
                return Optional.of(new Obstacle.NoModule(depth, output));
            }
            for (int input : depth == 1 ? below : new int[0]) {
                BitSet domain = AssignmentProblem.only(problem.given(0, input));
                if (!problem.upward(domain).get(module)) {
                    return Optional.of(new Clash(1, output, List.of(side(true, input, domain).neighbour()), List.of()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns that a unit reads modules which nothing reads together. */
    Optional<Obstacle> reading(int number, BitSet[] domains) {
        return Optional.of(clash(number, sides(number, true, domains)));
    }

    /** Returns that a unit serves modules which nothing serves together. */
    Optional<Obstacle> serving(int number, BitSet[] domains) {
        return Optional.of(clash(number, sides(number, false, domains)));
    }

    /**
     * Returns that no module of a unit has edges to all its neighbours.
     *
     * @param below the modules that units below it may be in
     * @param above the modules that units above it may be in
     */
    Optional<Obstacle> between(int number, BitSet[] below, BitSet[] above) {
        List<Side> sides = sides(number, true, below);
        sides.addAll(sides(number, false, above));
        return Optional.of(clash(number, sides));
    }

    // One side for each set of modules that is allowed.
    private List<Side> sides(int number, boolean below, BitSet[] domains) {
        int layer = problem.layer(number);
        int other = below ? layer - 1 : layer + 1;
        int unit = problem.unit(number);
        List<Side> sides = new ArrayList<>();
        Set<BitSet> known = new HashSet<>();
        for (int neighbour : below ? problem.unitsBelow(layer, unit) : problem.unitsAbove(layer, unit)) {
            BitSet domain = other == 0 || other == problem.depth()
                    ? AssignmentProblem.only(problem.given(other, neighbour))
                    : domains[problem.number(other, neighbour)];
            if (known.add(domain)) {
                sides.add(side(below, neighbour, domain));
            }
        }
        return sides;
    }

    private Side side(boolean below, int unit, BitSet domain) {
        return new Side(below, unit, domain, below ? problem.upward(domain) : problem.downward(domain));
    }

    private Clash clash(int number, List<Side> sides) {
        List<Side> fewest = pair(sides).orElseGet(() -> fewer(sides));
        return new Clash(problem.layer(number), problem.unit(number), neighbours(fewest, true), neighbours(fewest, false));
    }

    private static Optional<List<Side>> pair(List<Side> sides) {
        for (Side one : sides) {
            for (Side other : sides) {
                if (!one.allowed().intersects(other.allowed())) {
                    return Optional.of(List.of(one, other));
                }
            }
        }
        return Optional.empty();
    }

    // Leaves out each, from the last, without which none is allowed either.
    private List<Side> fewer(List<Side> sides) {
        List<Side> left = new ArrayList<>(sides);
        for (int i = sides.size() - 1; i >= 0; i--) {
            Side side = left.remove(i);
            if (!allowed(left).isEmpty()) {
                left.add(i, side);
            }
        }
        return left;
    }

    private BitSet allowed(List<Side> sides) {
        BitSet allowed = problem.all();
        sides.forEach(side -> allowed.and(side.allowed()));
        return allowed;
    }

    private static List<Neighbour> neighbours(List<Side> sides, boolean below) {
        return sides.stream().filter(side -> side.below() == below).map(Side::neighbour).distinct().toList();
    }
}
