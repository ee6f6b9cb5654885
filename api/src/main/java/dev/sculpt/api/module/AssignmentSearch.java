package dev.sculpt.api.module;

import dev.sculpt.api.module.ModuleAssignment.Held;
import dev.sculpt.api.module.ModuleAssignment.NotHeld;
import dev.sculpt.api.module.ModuleAssignment.Undecided;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts hidden units into modules: arc consistency, then backtracking over one trail of what was narrowed. */
final class AssignmentSearch {

    private static final OptionalInt NONE = OptionalInt.empty();

    /** What a unit could be in before it was narrowed. */
    private record Narrowed(int number, BitSet before) { }

    /** A unit was put into a module when the trail had some length. */
    private record Decision(int number, int module, int trail) { }

    private final AssignmentProblem problem;
    private final int mostSteps;
    private final BitSet[] domains; // sets are replaced, never changed
    private final Deque<Narrowed> trail = new ArrayDeque<>();
    private final Deque<Integer> queue = new ArrayDeque<>();
    private final BitSet queued = new BitSet();

    AssignmentSearch(AssignmentProblem problem, int mostSteps) {
        this.problem = problem;
        this.mostSteps = mostSteps;
        this.domains = new BitSet[problem.size()];
    }

    ModuleAssignment solve() {
        ClashFinder clashes = new ClashFinder(problem);
        Optional<Obstacle> obstacle = clashes.given().or(() -> narrowOnce(clashes)).or(() -> narrowAll(clashes));
        return obstacle.<ModuleAssignment>map(NotHeld::new).orElseGet(this::search);
    }

    // Bottom up for what is read, top down for what is served, then both.
    private Optional<Obstacle> narrowOnce(ClashFinder clashes) {
        BitSet[] reading = new BitSet[domains.length];
        for (int layer = 1; layer < problem.depth(); layer++) {
            for (int number = 0; number < domains.length; number++) {
                if (problem.layer(number) == layer) {
                    reading[number] = problem.forInputs(number);
                    for (int below : problem.below(number)) {
                        reading[number].and(problem.upward(reading[below]));
                    }
                    if (reading[number].isEmpty()) {
                        return clashes.reading(number, reading);
                    }
                }
            }
        }
        BitSet[] serving = new BitSet[domains.length];
        for (int number = 0; number < domains.length; number++) {
            serving[number] = problem.forOutputs(number);
            for (int above : problem.above(number)) {
                serving[number].and(problem.downward(serving[above]));
            }
            if (serving[number].isEmpty()) {
                return clashes.serving(number, serving);
            }
        }
        for (int number = 0; number < domains.length; number++) {
            domains[number] = (BitSet) reading[number].clone();
            domains[number].and(serving[number]);
            if (domains[number].isEmpty()) {
                return clashes.between(number, reading, serving);
            }
        }
        return Optional.empty();
    }

    private Optional<Obstacle> narrowAll(ClashFinder clashes) {
        for (int number = 0; number < domains.length; number++) {
            enqueue(number);
        }
        OptionalInt stuck = propagate();
        return stuck.isPresent() ? clashes.between(stuck.getAsInt(), domains, domains) : emptyMiddle();
    }

    private Optional<Obstacle> emptyMiddle() {
        BitSet possible = new BitSet();
        for (BitSet domain : domains) {
            possible.or(domain);
        }
        for (int module = 0; module < problem.modules(); module++) {
            if (problem.isMiddle(module) && !possible.get(module)) {
                return Optional.of(new Obstacle.EmptyMiddle(module));
            }
        }
        return Optional.empty();
    }

    private ModuleAssignment search() {
        Deque<Decision> decisions = new ArrayDeque<>();
        int steps = 0;
        for (Optional<Decision> next = next(); next.isPresent(); next = next()) {
            if (steps == mostSteps) {
                return new Undecided(steps);
            }
            steps++;
            Decision decision = next.get();
            decisions.push(decision);
            narrow(decision.number(), AssignmentProblem.only(decision.module()));
            Optional<Obstacle> obstacle = failure();
            while (obstacle.isPresent()) {
                if (decisions.isEmpty()) {
                    return new NotHeld(obstacle.get());
                }
                Decision wrong = decisions.pop();
                undo(wrong.trail());
                BitSet others = (BitSet) domains[wrong.number()].clone();
                others.clear(wrong.module());
                narrow(wrong.number(), others);
                obstacle = failure();
            }
        }
        return new Held(labels());
    }

    private Optional<Obstacle> failure() {
        OptionalInt stuck = propagate();
        return stuck.isPresent()
                ? Optional.of(new Obstacle.NoPlace(problem.layer(stuck.getAsInt()), problem.unit(stuck.getAsInt())))
                : emptyMiddle();
    }

    private Optional<Decision> next() {
        return nextMiddle().or(this::nextUnit);
    }

    // Of the middle modules that no unit is in yet, the one with the fewest units that could be; the topmost of these.
    private Optional<Decision> nextMiddle() {
        BitSet filled = new BitSet();
        int[] candidates = new int[problem.modules()];
        int[] topmost = new int[problem.modules()];
        for (int number = domains.length - 1; number >= 0; number--) {
            BitSet domain = domains[number];
            if (domain.cardinality() == 1) {
                filled.or(domain);
            }
            for (int module = domain.nextSetBit(0); module >= 0; module = domain.nextSetBit(module + 1)) {
                candidates[module]++;
                topmost[module] = number;
            }
        }
        int best = -1;
        for (int module = 0; module < candidates.length; module++) {
            if (problem.isMiddle(module) && !filled.get(module)
                    && (best < 0 || candidates[module] < candidates[best])) {
                best = module;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Decision(topmost[best], best, trail.size()));
    }

    private Optional<Decision> nextUnit() {
        int best = -1;
        for (int number = 0; number < domains.length; number++) {
            int choices = domains[number].cardinality();
            if (choices > 1 && (best < 0 || choices < domains[best].cardinality())) {
                best = number;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Decision(best, preferred(domains[best]), trail.size()));
    }

    private int preferred(BitSet domain) {
        return domain.stream().filter(problem::hasOutputs).findFirst()
                .orElseGet(() -> domain.stream().filter(module -> !problem.isMiddle(module)).findFirst()
                        .orElseGet(() -> domain.nextSetBit(0)));
    }

    private void narrow(int number, BitSet domain) {
        trail.push(new Narrowed(number, domains[number]));
        domains[number] = domain;
        enqueue(number);
    }

    private void enqueue(int number) {
        if (!queued.get(number)) {
            queued.set(number);
            queue.add(number);
        }
    }

    private void undo(int length) {
        while (trail.size() > length) {
            Narrowed last = trail.pop();
            domains[last.number()] = last.before();
        }
    }

    // Returns a unit that is left without a module, if one is.
    private OptionalInt propagate() {
        OptionalInt stuck = NONE;
        while (!queue.isEmpty() && stuck.isEmpty()) {
            int number = queue.remove();
            queued.clear(number);
            stuck = domains[number].isEmpty() ? OptionalInt.of(number)
                    : allow(problem.above(number), problem.upward(domains[number]));
            stuck = stuck.isPresent() ? stuck : allow(problem.below(number), problem.downward(domains[number]));
        }
        queue.clear();
        queued.clear();
        return stuck;
    }

    private OptionalInt allow(int[] neighbours, BitSet allowed) {
        for (int neighbour : neighbours) {
            BitSet left = (BitSet) domains[neighbour].clone();
            left.and(allowed);
            if (!left.equals(domains[neighbour])) {
                narrow(neighbour, left);
                if (left.isEmpty()) {
                    return OptionalInt.of(neighbour);
                }
            }
        }
        return NONE;
    }

    private UnitLabels labels() {
        int[][] labels = new int[problem.depth() + 1][];
        for (int layer = 0; layer < labels.length; layer++) {
            labels[layer] = new int[problem.width(layer)];
            Arrays.fill(labels[layer], UnitLabels.DROPPED);
            for (int unit = 0; unit < labels[layer].length; unit++) {
                if (problem.lives(layer, unit)) {
                    labels[layer][unit] = layer == 0 || layer == problem.depth() ? problem.given(layer, unit)
                            : domains[problem.number(layer, unit)].nextSetBit(0);
                }
            }
        }
        return new UnitLabels(labels);
    }
}
