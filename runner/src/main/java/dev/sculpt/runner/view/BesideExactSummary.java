package dev.sculpt.runner.view;

import dev.sculpt.runner.recovery.BesideExact;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** For the end of a run what stands beside its exact hierarchies: a line for each variant, or one for all networks. */
final class BesideExactSummary {

    private record Line(String variant, BesideExact beside) { }

    private final List<Line> lines;

    /**
     * Takes the results of each variant by its name.
     *
     * @param variants at least one; of one alone the name is not told
     * @param most how many have a line
     */
    BesideExactSummary(Map<String, List<ResultSummary>> variants, int most) {
        lines = variants.entrySet().stream().limit(most).map(one -> new Line(variants.size() > 1 ? one.getKey() : "all",
                one.getValue().stream().map(ResultSummary::beside).reduce(BesideExact::plus)
                        .orElse(new BesideExact(Map.of())))).toList();
    }

    /** Returns the table and what its columns mean, an empty line before them; nothing where nothing of it was measured. */
    String text(int width) {
        if (lines.stream().noneMatch(line -> line.beside().isKnown())) {
            return "";
        }
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(new Column<>("as kept", Alignment.LEFT, Line::variant));
        columns.addAll(BesideExactColumns.of(lines, Line::beside));
        LineWidth notes = LineWidth.ofProse(width);
        return "\n" + new TextTable<>(columns).text(lines, width)
                + BesideExactColumns.notes(lines.stream().map(Line::beside).toList()).stream()
                        .map(note -> notes.wrapped(note) + "\n").collect(Collectors.joining());
    }
}
