package dev.sculpt.runner.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The names of columns in {@code results.csv} that every run has, and that no measure may take. */
public final class ResultNames {

    /** Bit accuracy on the test rows. */
    public static final String ACCURACY = "accuracy";
    /** Living hidden units. */
    public static final String UNITS = "units";
    /** Living edges. */
    public static final String EDGES = "edges";
    /** The share of living edges, in percent. */
    public static final String DENSITY = "density_percent";
    /** The time from start to end. */
    public static final String SECONDS = "seconds";

    /** Which network it is. */
    public static final List<String> IDENTITY = List.of("index", "task", "layers", "seed", "variant");
    /** What the network that was kept is like. */
    public static final List<String> SIZE =
            List.of("dense_accuracy", ACCURACY, UNITS, EDGES, DENSITY, "modules");
    /** How it came about. */
    public static final List<String> COURSE =
            List.of(SECONDS, "status", "tries", "tries_exact", "fault", "why", "message");

    static final List<String> FIXED = all();

    private ResultNames() { }

    private static List<String> all() {
        List<String> names = new ArrayList<>(IDENTITY);
        names.addAll(SIZE);
        names.addAll(COURSE);
        return Collections.unmodifiableList(names);
    }
}
