package dev.sculpt.runner.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The names of columns in {@code results.csv} that every run has, and that no measure may take. */
public final class ResultNames {

    /** Which network it is. */
    public static final List<String> IDENTITY = List.of("index", "task", "layers", "seed", "variant");
    /** What the network that was kept is like. */
    public static final List<String> SIZE =
            List.of("dense_accuracy", "accuracy", "units", "edges", "density_percent", "modules");
    /** How it came about. */
    public static final List<String> COURSE =
            List.of("seconds", "status", "tries", "tries_exact", "fault", "why", "message");

    static final List<String> FIXED = all();

    private ResultNames() { }

    private static List<String> all() {
        List<String> names = new ArrayList<>(IDENTITY);
        names.addAll(SIZE);
        names.addAll(COURSE);
        return Collections.unmodifiableList(names);
    }
}
