package dev.sculpt.runner.bench;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** Speeds that were measured before, as {@code sculpt bench --format json} writes them. */
public final class RecordedSpeeds {

    /** The keys of the object. */
    public static final String PEAK = "peak_gigaflops";
    public static final String MACHINE = "machine";
    public static final String SPEEDS = "speeds";
    /** The keys of each speed. */
    public static final String TASK = "task";
    public static final String VARIANT = "variant";
    public static final String HIDDEN = "hidden";
    public static final String THREADS = "threads";
    public static final String NETWORKS = "networks_per_second";

    /**
     * What was measured, and what came out.
     *
     * @param variant what sets it apart from others of the task, in one line
     */
    private record Speed(String task, String variant, String threads, double networksPerSecond) { }

    private final double peak;
    private final String machine;
    private final List<Speed> speeds;

    private RecordedSpeeds(double peak, String machine, List<Speed> speeds) {
        this.peak = peak;
        this.machine = machine;
        this.speeds = List.copyOf(speeds);
    }

    /**
     * Reads a file.
     *
     * @throws dev.sculpt.runner.problem.InvalidInputException if it is no such file
     */
    public static RecordedSpeeds read(Path file) {
        Node.Mapping given = new YamlReader().readFile(file);
        Problems problems = new Problems();
        double peak = positive(given, PEAK, problems);
        List<Speed> speeds = new ArrayList<>();
        if (given.entries().get(SPEEDS) instanceof Node.Sequence rows) {
            for (Node row : rows.items()) {
                if (row instanceof Node.Mapping speed) {
                    speeds.add(new Speed(text(speed, TASK), text(speed, VARIANT), text(speed, THREADS),
                            positive(speed, NETWORKS, problems)));
                }
            }
        } else {
            problems.add(given.at(), "missing \"" + SPEEDS + "\"; sculpt bench --format json writes such a file");
        }
        problems.throwIfAny();
        return new RecordedSpeeds(peak, text(given, MACHINE), speeds);
    }

    private static double positive(Node.Mapping given, String key, Problems problems) {
        Node node = given.entries().get(key);
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof Number number && number.doubleValue() > 0) {
            return number.doubleValue();
        }
        problems.add(node == null ? given.at() : node.at(), "\"" + key + "\" must be a number above 0"
                + (node == null ? "; sculpt bench --format json writes such a file" : ", not " + node.describe()));
        return 1;
    }

    private static String text(Node.Mapping given, String key) {
        Node node = given.entries().get(key);
        return node == null ? "" : Objects.toString(node.plain(), "");
    }

    /** Returns billions of operations that one core did per second at most. */
    public double peak() {
        return peak;
    }

    /** Returns the processor and the Java that were measured. */
    public String machine() {
        return machine;
    }

    /**
     * Returns how many networks were sculpted per second; nothing where that was not measured.
     *
     * @param variant what sets it apart from others of the task, in one line
     */
    public OptionalDouble networksPerSecond(String task, String variant, int threads) {
        return speeds.stream()
                .filter(one -> one.task.equals(task) && one.variant.equals(variant)
                        && one.threads.equals(String.valueOf(threads)))
                .mapToDouble(Speed::networksPerSecond).findFirst();
    }
}
