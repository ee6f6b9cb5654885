package dev.sculpt.runner.view;

import dev.sculpt.functions.CandidateSets;
import dev.sculpt.functions.Identification;
import dev.sculpt.functions.Identification.Described;
import dev.sculpt.functions.Identification.Stated;
import dev.sculpt.functions.SampledTable;
import dev.sculpt.runner.identification.IdentifiedTask;
import dev.sculpt.runner.statistics.Counted;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The hierarchies that tasks may have, the shortest drawn, and where the stated one stands among them; of several tasks a
 * table at the end.
 */
public final class IdentificationText implements Listing {

    private static final TextTable<IdentifiedTask> TABLE = new TextTable<>(List.of(
            new Column<>("task", Alignment.LEFT, IdentifiedTask::name),
            new Column<>("inputs", Alignment.RIGHT, task -> String.valueOf(task.names().inputs().size())),
            new Column<>("outputs", Alignment.RIGHT, task -> String.valueOf(task.names().outputs().size())),
            new Column<>("valid", Alignment.RIGHT, task -> String.valueOf(task.identification().described().size())),
            new Column<>("bits", Alignment.RIGHT, task -> bits(task.identification().shortest().bits())),
            new Column<>("as short", Alignment.RIGHT, task -> String.valueOf(task.identification().asShort())),
            new Column<>("next", Alignment.RIGHT, task -> next(task.identification())),
            new Column<>("stated hierarchy", Alignment.LEFT, task -> task.stated().map(stated ->
                    briefly(stated, task.identification())).orElse("none"))));

    private final List<IdentifiedTask> tasks;
    private final int most;

    /**
     * Creates the text.
     *
     * @param most how many hierarchies are drawn of each task; with 0 the table alone is shown
     */
    public IdentificationText(List<IdentifiedTask> tasks, int most) {
        this.tasks = List.copyOf(tasks);
        this.most = most;
    }

    @Override
    public String name() {
        return "identification";
    }

    @Override
    public Map<String, Object> fields() {
        return IdentificationJson.of(tasks);
    }

    @Override
    public String csv() {
        return IdentificationJson.csv(tasks);
    }

    @Override
    public String markdown() {
        return TABLE.markdown(tasks);
    }

    @Override
    public String latex() {
        return TABLE.latex(tasks);
    }

    @Override
    public String text(int width) {
        StringBuilder text = new StringBuilder();
        if (most > 0) {
            tasks.forEach(task -> text.append(text(task, width)).append('\n'));
        }
        if (most == 0 || tasks.size() > 1) {
            text.append(TABLE.text(tasks, width));
        }
        return text.toString();
    }

    private String text(IdentifiedTask task, int width) {
        Identification found = task.identification();
        LineWidth lines = LineWidth.ofProse(width);
        StringBuilder text = new StringBuilder(lines.wrapped(task.name() + ": " + rows(task.samples()))).append('\n')
                .append(lines.wrapped(searched(found))).append('\n');
        Optional<Integer> place = task.stated().flatMap(Stated::place);
        for (int number = 0; number < Math.min(most, found.described().size()); number++) {
            Described one = found.described().get(number);
            text.append('\n').append(number + 1).append(". ").append(bits(one.bits())).append(" bits")
                    .append(number == 0 ? "" : more(one.bits() - found.shortest().bits()))
                    .append(place.equals(Optional.of(number)) ? ", as stated" : "").append("\n\n")
                    .append(HierarchyDrawing.of(one.hierarchy(), task.names(), width));
        }
        int rest = found.described().size() - most;
        if (rest > 0) {
            text.append("\nand ").append(rest).append(rest == 1 ? " longer one, " : " more, up to ")
                    .append(bits(found.described().get(found.described().size() - 1).bits())).append(" bits\n");
        }
        text.append('\n').append(lines.wrapped(asShort(found.asShort()) + task.stated()
                .map(stated -> "; the stated hierarchy is " + briefly(stated, found)).orElse("; no hierarchy is stated")))
                .append('\n');
        return text.toString();
    }

    private static String rows(SampledTable samples) {
        String rows = String.format(Locale.ROOT, "%,d", samples.table().rows());
        return samples.missing() == 0 ? "all " + rows + " rows"
                : String.format(Locale.ROOT, "over the samples there are, %,d of %s rows; each output is taken to depend on "
                        + "few inputs that explain them%s", samples.seen(), rows, samples.guessed() == 0 ? ""
                        : String.format(Locale.ROOT, ", and %,d of their combinations that no row has are taken to be as "
                                + "the nearest", samples.guessed()));
    }

    private static String searched(Identification found) {
        CandidateSets sets = found.candidates();
        int looked = sets.sets().size() - found.found().leftOut();
        String which = looked == sets.all() ? String.format(Locale.ROOT, "all %,d sets of inputs", looked)
                : String.format(Locale.ROOT, "%,d of %,d sets of inputs", looked, sets.all())
                        + (sets.isFull() ? "" : ", those of up to " + sets.largest() + " and whole classes")
                        + (found.found().leftOut() > 0 ? ", the smallest first" : "");
        return "searched: " + which + ", " + Counted.of(found.found().graphs().size(), "graph")
                + (found.found().collections() > found.found().graphs().size() ? String.format(Locale.ROOT,
                        ", the shortest of %,d collections of sets", found.found().collections()) : "")
                + (found.found().isCutShort() ? "; cut short, so shorter ones may have been missed" : "");
    }

    private static String asShort(int others) {
        return others == 0 ? "no other that was found is as short as the first"
                : others == 1 ? "one other is as short as the first" : others + " others are as short as the first";
    }

    private static String next(Identification found) {
        double shortest = found.shortest().bits();
        return found.described().size() <= found.asShort() + 1 ? "-"
                : String.format(Locale.ROOT, "+%.1f", found.described().get(found.asShort() + 1).bits() - shortest);
    }

    private static String more(double bits) {
        return bits < 0.05 ? ", as short" : String.format(Locale.ROOT, ", %.1f more", bits);
    }

    /** Returns where a stated hierarchy stands. */
    private static String briefly(Stated stated, Identification found) {
        return switch (stated.standing()) {
            case SHORTEST -> "the shortest, alone";
            case TIED -> "one of " + (found.asShort() + 1) + " as short";
            case LONGER -> String.format(Locale.ROOT, "no. %d, %.1f bits longer", stated.place().orElseThrow() + 1,
                    stated.bits().orElseThrow() - found.shortest().bits());
            case NOT_FOUND -> "not among the " + found.described().size();
        };
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%.1f", bits);
    }
}
