package dev.sculpt.runner.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    static void checkOnce(List<String> tasks) {
        Set<String> seen = new HashSet<>();
        tasks.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("task given twice: " + name);
        });
    }
}
