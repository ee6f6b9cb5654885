package dev.sculpt.runner.plan;

import java.util.List;

/** The name that criteria have together in results, each of which settles ties of those before it. */
public final class CriterionChain {

    private static final String JOINT = "+";

    private CriterionChain() { }

    /** Returns the joint name of criteria, as {@code accuracy+sparsest}. */
    public static String name(List<String> titles) {
        return String.join(JOINT, titles);
    }

    /** Returns the names of the criteria, at least one, that have a joint name. */
    public static List<String> parts(String name) {
        return List.of(name.split("\\" + JOINT));
    }

    /** Returns how the name of one is followed where only the number of the others is told, as {@code accuracy +2}. */
    public static String brief(String name) {
        List<String> parts = parts(name);
        return parts.get(0) + " " + JOINT + (parts.size() - 1);
    }
}
