package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often a difference is claimed between two variants that are equally good on average over all tasks. Tasks are drawn:
 * the logit of success is normal over tasks with standard deviation 1, and on each task one variant is ahead of the other
 * by a logit that is normal around the true effect with standard deviation 1; 12 seeds each.
 */
class NullSimulationTest {

    private static final int SEEDS = 12;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** How many of the simulations claimed a difference. */
    private record Claims(int onTheseTasks, int onTasksLikeThese, int numbersOnTasksLikeThese) {
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 38})
    void withoutADifferenceClaimsAreRare(int tasks) {
        check(400, tasks);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {11, 38})
    void withoutADifferenceClaimsAreRareLong(int tasks) {
        check(5000, tasks);
    }

    /** A family of four variants, each as good as the baseline, with 2 to 20 seeds a task. */
    @ParameterizedTest
    @ValueSource(ints = {11, 38})
    void aFalseClaimIsMadeInFewFamilies(int tasks) {
        checkFamilies(200, tasks);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {11, 38})
    void aFalseClaimIsMadeInFewFamiliesLong(int tasks) {
        checkFamilies(3000, tasks);
    }

    private static void checkFamilies(int simulations, int tasks) {
        SplittableRandom random = new SplittableRandom(tasks);
        int claimed = 0;
        for (int simulation = 0; simulation < simulations; simulation++) {
            List<List<TaskPairs>> variants = List.of(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int task = 0; task < tasks; task++) {
                int seeds = random.nextInt(2, 21);
                double mean = normal(random);
                double baseline = mean + normal(random) / Math.sqrt(2);
                boolean[] first = drawn(random, baseline, seeds);
                for (List<TaskPairs> variant : variants) {
                    boolean[] second = drawn(random, mean + normal(random) / Math.sqrt(2), seeds);
                    variant.add(new TaskPairs("task" + task, IntStream.range(0, seeds)
                            .mapToObj(seed -> PairCounts.pair(first[seed], second[seed]))
                            .reduce(PairCounts.NONE, PairCounts::plus)));
                }
            }
            List<JudgedComparison> judged = ComparisonFamily.of(IntStream.range(0, variants.size())
                    .mapToObj(at -> new PairedComparison("a", "b" + at, variants.get(at))).toList()).comparisons();
            claimed += judged.stream().anyMatch(one ->
                    one.onTasksLikeThese().verdict() != YesNoVerdict.NO_EVIDENCE) ? 1 : 0;
        }
        int most = BinomialDistribution.of(simulations, 0.05).inverseCumulativeProbability(0.999);
        assertTrue(claimed <= most, tasks + " tasks: " + claimed + " of " + simulations + ", at most " + most);
    }

    private static boolean[] drawn(SplittableRandom random, double logit, int seeds) {
        boolean[] right = new boolean[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            right[seed] = logit + logistic(random) > 0;
        }
        return right;
    }

    private static void check(int simulations, int tasks) {
        Claims claims = simulate(simulations, tasks, 0);
        // What 999 of 1000 simulations of a 5 % test stay within.
        int most = BinomialDistribution.of(simulations, 0.05).inverseCumulativeProbability(0.999);
        String found = tasks + " tasks: " + claims + " of " + simulations + ", at most " + most;
        assertTrue(claims.onTasksLikeThese() <= most, found);
        assertTrue(claims.numbersOnTasksLikeThese() <= most, found);
        // The tasks do differ: who takes the pair as the unit is misled about other tasks.
        assertTrue(claims.onTheseTasks() > simulations / 10, found);
        // And a difference that is there is seen.
        assertTrue(simulate(100, tasks, 2).onTasksLikeThese() > 80);
    }

    private static Claims simulate(int simulations, int tasks, double effect) {
        SplittableRandom random = new SplittableRandom(tasks);
        int here = 0;
        int anywhere = 0;
        int numbers = 0;
        for (int simulation = 0; simulation < simulations; simulation++) {
            List<TaskPairs> pairs = new ArrayList<>();
            List<TaskNumbers> values = new ArrayList<>();
            for (int task = 0; task < tasks; task++) {
                List<NumberPair> drawn = draw(random, effect);
                values.add(new TaskNumbers("task" + task, drawn));
                pairs.add(new TaskPairs("task" + task, drawn.stream()
                        .map(pair -> PairCounts.pair(pair.first() > 0, pair.second() > 0))
                        .reduce(PairCounts.NONE, PairCounts::plus)));
            }
            JudgedComparison judged =
                    ComparisonFamily.of(List.of(new PairedComparison("a", "b", pairs))).comparisons().get(0);
            here += judged.onTheseTasks().verdict() == YesNoVerdict.NO_EVIDENCE ? 0 : 1;
            anywhere += judged.onTasksLikeThese().verdict() == YesNoVerdict.NO_EVIDENCE ? 0 : 1;
            numbers += NumbersFamily.of(List.of(new PairedNumbers("a", "b", values))).comparisons().get(0)
                    .onTasksLikeThese().verdict() == NumberVerdict.NO_EVIDENCE ? 0 : 1;
        }
        return new Claims(here, anywhere, numbers);
    }

    /** Returns numbers of a task whose signs are right with the drawn logits. */
    private static List<NumberPair> draw(SplittableRandom random, double effect) {
        double task = normal(random);
        double ahead = effect + normal(random);
        List<NumberPair> pairs = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            pairs.add(new NumberPair(task - ahead / 2 + logistic(random), task + ahead / 2 + logistic(random)));
        }
        return pairs;
    }

    private static double normal(SplittableRandom random) {
        return NORMAL.inverseCumulativeProbability(random.nextDouble(Double.MIN_NORMAL, 1));
    }

    private static double logistic(SplittableRandom random) {
        double uniform = random.nextDouble(Double.MIN_NORMAL, 1);
        return Math.log(uniform / (1 - uniform));
    }
}
