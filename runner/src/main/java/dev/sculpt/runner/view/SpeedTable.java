package dev.sculpt.runner.view;

import dev.sculpt.runner.bench.SculptingSpeed;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Sculpting speeds as a table for a terminal.
 *
 * @param peak billions of operations that one core does per second at most
 */
public record SpeedTable(double peak) {

    /** The speed of one variant. */
    public record Row(Variant variant, SculptingSpeed speed) { }

    /** Returns the table, each line ended by a line feed. */
    public String text(List<Row> rows) {
        return new TextTable<>(List.of(
                new Column<Row>("task", Alignment.LEFT, row -> row.variant().pipeline().taskName()),
                new Column<Row>("hidden", Alignment.LEFT,
                        row -> Objects.toString(row.variant().pipeline().model().settings().get("hidden"), "")),
                new Column<Row>("threads", Alignment.RIGHT, row -> String.valueOf(row.speed().threads())),
                number("networks/s", 1, row -> row.speed().networks() / row.speed().seconds()),
                number("ms each", 2, row -> 1e3 * row.speed().seconds() * row.speed().threads() / row.speed().networks()),
                number("trainings/s", 0, row -> row.speed().work().trainings() / row.speed().seconds()),
                number("steps/s", 0, row -> row.speed().work().steps() / row.speed().seconds()),
                number("GFLOP/s", 1, row -> row.speed().gigaflops()),
                number("% of peak", 1, row -> 100 * row.speed().gigaflops() / (peak * row.speed().threads()))))
                .text(rows);
    }

    private static Column<Row> number(String title, int places, ToDoubleFunction<Row> value) {
        return new Column<>(title, Alignment.RIGHT,
                row -> String.format(Locale.ROOT, "%,." + places + "f", value.applyAsDouble(row)));
    }
}
