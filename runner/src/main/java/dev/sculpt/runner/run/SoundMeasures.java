package dev.sculpt.runner.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which recorded measures can be counted. A number whose square cannot be added up is left out, and so is a whole measure
 * that is a number of one network and yes or no of another, of which there is no mean.
 */
final class SoundMeasures {

    /** Sums of squares of numbers below it, in size, are finite. */
    static final double TOO_LARGE = 1e100;

    /** Which network first had a value of one sort. */
    private record Place(Path folder, int index) {

        @Override
        public String toString() {
            return folder.resolve(RunFiles.NETWORKS) + ", network " + index;
        }
    }

    private final Map<String, Place> numbers = new LinkedHashMap<>();
    private final Map<String, Place> yesNos = new LinkedHashMap<>();
    private final Map<String, Integer> tooLarge = new LinkedHashMap<>();

    /** Returns the measures of a network without numbers that are too large. */
    Map<String, Object> finite(NetworkRow row, Path folder) {
        Map<String, Object> finite = new LinkedHashMap<>();
        row.measures().forEach((name, value) -> {
            if (value instanceof Number number && !(Math.abs(number.doubleValue()) < TOO_LARGE)) {
                tooLarge.merge(name, 1, Integer::sum);
                return;
            }
            Map<String, Place> ofSort = value instanceof Boolean ? yesNos : numbers;
            if (!ofSort.containsKey(name)) {
                ofSort.put(name, new Place(folder, row.id().index()));
            }
            finite.put(name, value);
        });
        return finite;
    }

    /** Returns the measures that are numbers of some networks, and yes or no of others. */
    Set<String> mixed() {
        Set<String> mixed = new LinkedHashSet<>(numbers.keySet());
        mixed.retainAll(yesNos.keySet());
        return mixed;
    }

    /** Returns what is left out, each in one line. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        tooLarge.forEach((name, count) -> remarks.add("left out, since numbers of 1e100 and more cannot be averaged: "
                + count + " of \"" + name + "\""));
        mixed().forEach(name -> remarks.add("\"" + name + "\" is left out: it is a number in " + numbers.get(name)
                + ", and true or false in " + yesNos.get(name)));
        return remarks;
    }
}
