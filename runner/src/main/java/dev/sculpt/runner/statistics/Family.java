package dev.sculpt.runner.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What must hold of what is compared, and of what is judged, together. */
final class Family {

    private Family() {
    }

    static void checkOneBaseline(List<String> baselines) {
        List<String> different = baselines.stream().distinct().toList();
        if (different.size() > 1) {
            throw new IllegalArgumentException("several baselines: " + String.join(", ", different));
        }
    }

    /**
     * Returns the adjusted probabilities of comparisons. One without pairs counts as a test that sees nothing, so that the
     * family does not hang on what was left out; its own probability is NaN, since nothing was tested.
     *
     * @param pValues of a comparison each, NaN where nothing is known
     * @param pairs how many pairs each has
     */
    static List<Double> adjusted(double[] pValues, int[] pairs) {
        List<Double> adjusted = Holm.adjusted(IntStream.range(0, pValues.length)
                .mapToObj(at -> pairs[at] == 0 ? 1 : pValues[at]).toList());
        return IntStream.range(0, pairs.length).mapToObj(at -> pairs[at] == 0 ? Double.NaN : adjusted.get(at)).toList();
    }

    static void checkOnce(List<String> tasks) {
        Set<String> seen = new HashSet<>();
        tasks.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("task given twice: " + name);
        });
    }
}
