package dev.sculpt.runner.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of criteria that fit a header: of many that settle each other's ties the first, and how many follow. */
final class CriterionNames {

    private static final String JOINT = "+";
    /** Criteria that a header has room for. */
    private static final int MOST = 3;

    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * Names criteria.
     *
     * @param criteria as reports have them, joined by a plus where there are several
     */
    CriterionNames(List<String> criteria) {
        for (String criterion : criteria) {
            List<String> parts = parts(criterion);
            String brief = parts.get(0) + " " + JOINT + (parts.size() - 1);
            String name = brief;
            for (int other = 2; names.containsValue(name); other++) {
                name = brief + " (" + other + ")";
            }
            names.put(criterion, parts.size() <= MOST ? criterion : name);
        }
    }

    private static List<String> parts(String criterion) {
        return List.of(criterion.split("\\" + JOINT));
    }

    /** Returns the name of one of the criteria: itself where it is short. */
    String of(String criterion) {
        return names.getOrDefault(criterion, criterion);
    }

    /** Returns all of its parts in order. */
    String inWords(String criterion) {
        return String.join(", then ", parts(criterion));
    }
}
