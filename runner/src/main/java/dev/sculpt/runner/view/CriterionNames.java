package dev.sculpt.runner.view;

import dev.sculpt.runner.plan.CriterionChain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of criteria that fit a header: of many that settle each other's ties the first, and how many follow. */
final class CriterionNames {

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
            String brief = CriterionChain.brief(criterion);
            String name = brief;
            for (int other = 2; names.containsValue(name); other++) {
                name = brief + " (" + other + ")";
            }
            names.put(criterion, CriterionChain.parts(criterion).size() <= MOST ? criterion : name);
        }
    }

    /** Returns the name of one of the criteria: itself where it is short. */
    String of(String criterion) {
        return names.getOrDefault(criterion, criterion);
    }

    /** Returns all of its parts in order. */
    String inWords(String criterion) {
        return String.join(", then ", CriterionChain.parts(criterion));
    }
}
