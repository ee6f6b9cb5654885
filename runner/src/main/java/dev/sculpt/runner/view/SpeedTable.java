package dev.sculpt.runner.view;

import dev.sculpt.runner.bench.RecordedSpeeds;
import dev.sculpt.runner.bench.SculptingSpeed;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Sculpting speeds.
 *
 * @param peak billions of operations that one core does per second at most
 * @param machine the processor and the Java that were measured
 * @param rows one for each variant and number of threads
 * @param former what they are held against
 */
public record SpeedTable(double peak, String machine, List<Row> rows, Optional<RecordedSpeeds> former) implements Listing {

    /** The speed of one variant. */
    public record Row(Variant variant, SculptingSpeed speed) { }

    @Override
    public String name() {
        return "speed";
    }

    private Rows<Row> data() {
        List<Field<Row>> fields = new ArrayList<>(List.of(
                new Field<>(RecordedSpeeds.TASK, SpeedTable::task).shown("task", Alignment.LEFT, SpeedTable::task),
                new Field<>(RecordedSpeeds.VARIANT, row -> row.variant().label()),
                new Field<>(RecordedSpeeds.HIDDEN, SpeedTable::hidden).shown("hidden", Alignment.LEFT,
                        row -> Objects.toString(hidden(row), "")),
                new Field<Row>(RecordedSpeeds.THREADS, row -> row.speed().threads()).shown("threads", Alignment.RIGHT,
                        row -> String.valueOf(row.speed().threads())),
                figure("networks/s", RecordedSpeeds.NETWORKS, 1, SpeedTable::networksPerSecond),
                figure("ms each", "milliseconds_each", 2, row -> row.speed().millisecondsEach()),
                figure("trainings/s", "trainings_per_second", 0,
                        row -> row.speed().work().trainings() / row.speed().seconds()),
                figure("steps/s", "steps_per_second", 0, row -> row.speed().work().steps() / row.speed().seconds()),
                figure("GFLOP/s", "gigaflops", 1, row -> row.speed().gigaflops()),
                figure("% of peak", "percent_of_peak", 1,
                        row -> 100 * row.speed().gigaflops() / (peak * row.speed().threads()))));
        if (former.isPresent()) {
            fields.add(new Field<Row>("ratio", row -> ratio(row).isPresent() ? ratio(row).getAsDouble() : null)
                    .shown("ratio", Alignment.RIGHT, row -> ratio(row).isPresent()
                            ? String.format(Locale.ROOT, "%.3f", ratio(row).getAsDouble()) : "-"));
        }
        return new Rows<>(fields, rows);
    }

    private static Field<Row> figure(String title, String key, int places, ToDoubleFunction<Row> value) {
        return new Field<Row>(key, value::applyAsDouble).shown(title, Alignment.RIGHT,
                row -> String.format(Locale.ROOT, "%,." + places + "f", value.applyAsDouble(row)));
    }

    private static double networksPerSecond(Row row) {
        return row.speed().networks() / row.speed().seconds();
    }

    private OptionalDouble ratio(Row row) {
        OptionalDouble before = former.map(speeds -> speeds.networksPerSecond(
                task(row), row.variant().label(), row.speed().threads())).orElse(OptionalDouble.empty());
        return before.isPresent() ? OptionalDouble.of(networksPerSecond(row) / before.getAsDouble()) : before;
    }

    /** Returns the task and the widths of the hidden layers, where these are known. */
    public static String name(Row row) {
        return task(row) + (hidden(row) == null ? "" : " " + hidden(row));
    }

    private static String task(Row row) {
        return row.variant().pipeline().taskName();
    }

    private static Object hidden(Row row) {
        return row.variant().pipeline().model().settings().get("hidden");
    }

    @Override
    public String text(int width) {
        LineWidth lines = LineWidth.ofProse(width);
        return data().table().text(rows, width) + "\n" + lines.wrapped(String.format(Locale.ROOT,
                "GFLOP/s are billions of multiplications and additions of living edges; the peak of one core, measured, is "
                        + "%.0f.", peak)) + "\n" + lines.wrapped(machine) + "\n"
                + former.map(speeds -> lines.wrapped(against(speeds)) + "\n").orElse("");
    }

    private String against(RecordedSpeeds speeds) {
        return String.format(Locale.ROOT, "ratio: networks per second, now to then; the peak is %.3f of what it was%s",
                peak / speeds.peak(), speeds.machine().equals(machine) ? "" : ", then on " + speeds.machine());
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(RecordedSpeeds.PEAK, peak);
        fields.put(RecordedSpeeds.MACHINE, machine);
        fields.put(RecordedSpeeds.SPEEDS, data().objects());
        return fields;
    }

    @Override
    public String csv() {
        return data().csv();
    }

    @Override
    public String markdown() {
        return data().markdown();
    }

    @Override
    public String latex() {
        return data().table().latex(rows);
    }
}
