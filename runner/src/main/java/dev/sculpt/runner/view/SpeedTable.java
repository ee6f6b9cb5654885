package dev.sculpt.runner.view;

import dev.sculpt.runner.bench.RecordedSpeeds;
import dev.sculpt.runner.bench.SculptingSpeed;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
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

    /** A number of a row, under its title for people and its key for programs. */
    private record Figure(String title, String key, int places, ToDoubleFunction<Row> value) { }

    @Override
    public String name() {
        return "speed";
    }

    private List<Figure> figures() {
        return List.of(
                new Figure("networks/s", RecordedSpeeds.NETWORKS, 1, SpeedTable::networksPerSecond),
                new Figure("ms each", "milliseconds_each", 2, row -> row.speed().millisecondsEach()),
                new Figure("trainings/s", "trainings_per_second", 0,
                        row -> row.speed().work().trainings() / row.speed().seconds()),
                new Figure("steps/s", "steps_per_second", 0, row -> row.speed().work().steps() / row.speed().seconds()),
                new Figure("GFLOP/s", "gigaflops", 1, row -> row.speed().gigaflops()),
                new Figure("% of peak", "percent_of_peak", 1,
                        row -> 100 * row.speed().gigaflops() / (peak * row.speed().threads())));
    }

    private TextTable<Row> table() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                new Column<>("task", Alignment.LEFT, SpeedTable::task),
                new Column<>("hidden", Alignment.LEFT, row -> Objects.toString(hidden(row), "")),
                new Column<>("threads", Alignment.RIGHT, row -> String.valueOf(row.speed().threads()))));
        figures().forEach(figure -> columns.add(new Column<>(figure.title(), Alignment.RIGHT,
                row -> String.format(Locale.ROOT, "%,." + figure.places() + "f", figure.value().applyAsDouble(row)))));
        if (former.isPresent()) {
            columns.add(new Column<>("ratio", Alignment.RIGHT, row -> ratio(row).isPresent()
                    ? String.format(Locale.ROOT, "%.3f", ratio(row).getAsDouble()) : "-"));
        }
        return new TextTable<>(columns);
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
        return table().text(rows, width) + "\n" + lines.wrapped(String.format(Locale.ROOT,
                "GFLOP/s are billions of multiplications and additions of living edges; the peak of one core, measured, is "
                        + "%.0f.", peak)) + "\n" + lines.wrapped(machine) + "\n"
                + former.map(speeds -> lines.wrapped(against(speeds)) + "\n").orElse("");
    }

    private String against(RecordedSpeeds speeds) {
        return String.format(Locale.ROOT, "ratio: networks per second, now to then; the peak is %.3f of what it was%s",
                peak / speeds.peak(), speeds.machine().equals(machine) ? "" : ", then on " + speeds.machine());
    }

    private Rows<Row> data() {
        List<Field<Row>> fields = new ArrayList<>(List.of(
                new Field<>(RecordedSpeeds.TASK, SpeedTable::task),
                new Field<>(RecordedSpeeds.VARIANT, row -> row.variant().label()),
                new Field<>(RecordedSpeeds.HIDDEN, SpeedTable::hidden),
                new Field<>(RecordedSpeeds.THREADS, row -> row.speed().threads())));
        figures().forEach(figure -> fields.add(new Field<>(figure.key(), row -> figure.value().applyAsDouble(row))));
        if (former.isPresent()) {
            fields.add(new Field<>("ratio", row -> ratio(row).isPresent() ? ratio(row).getAsDouble() : null));
        }
        return new Rows<>(fields, rows);
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
        return table().markdown(rows);
    }

    @Override
    public String latex() {
        return table().latex(rows);
    }
}
