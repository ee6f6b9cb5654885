package dev.sculpt.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the outputs of a list that is repeated. */
final class RepeatedNames {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(0|[1-9][0-9]{0,5})");

    private RepeatedNames() { }

    /**
     * Returns one name per output: names that count up are counted on, so that y0 y1 twice is y0 y1 y2 y3; others
     * get the number of the copy, so that a b twice is a b a_2 b_2.
     *
     * @param names the outputs of one copy, at least one
     * @param copies at least 1
     */
    static List<String> of(List<String> names, int copies) {
        Matcher first = NUMBERED.matcher(names.get(0));
        if (first.matches()) {
            List<String> counted = count(first.group(1), Integer.parseInt(first.group(2)), names.size() * copies);
            if (counted.subList(0, names.size()).equals(names)) {
                return counted;
            }
        }
        List<String> repeated = new ArrayList<>(names);
        for (int copy = 2; copy <= copies; copy++) {
            for (String name : names) {
                repeated.add(name + "_" + copy);
            }
        }
        return List.copyOf(repeated);
    }

    private static List<String> count(String stem, int from, int names) {
        List<String> counted = new ArrayList<>();
        for (int number = from; number < from + names; number++) {
            counted.add(stem + number);
        }
        return List.copyOf(counted);
    }
}
