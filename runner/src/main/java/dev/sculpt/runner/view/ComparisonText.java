package dev.sculpt.runner.view;

import dev.sculpt.runner.comparison.Changes;
import dev.sculpt.runner.comparison.Changes.Changed;
import dev.sculpt.runner.comparison.MeasureComparison;
import dev.sculpt.runner.comparison.MeasureComparison.Numbers;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.comparison.VariantSettings;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.run.SettingDifference;
import dev.sculpt.runner.statistics.VerdictSentence;
import dev.sculpt.runner.view.ComparisonTables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison of variants for readers: rates, differences, the verdict in words, cells, each variant against each, other
 * measures, what sets the variants apart, and which networks changed.
 */
public final class ComparisonText {

    /** The most rows of a table of cells; the rest are only counted. */
    static final int MOST_ROWS = 60;
    /** The most networks that are listed as improved, and as worse; the rest are only counted. */
    static final int MOST_CHANGED = 20;

    private final VariantComparison comparison;
    private final Optional<MeasureComparison> shown;
    private final ComparisonTables tables;

    /**
     * Takes a comparison.
     *
     * @param measure the measure that the verdict is about; by default the exact hierarchy
     * @throws dev.sculpt.runner.problem.InvalidInputException if it is unknown
     */
    public ComparisonText(VariantComparison comparison, Optional<String> measure) {
        this.comparison = comparison;
        this.shown = comparison.measure(measure);
        this.tables = new ComparisonTables(comparison);
    }

    /** A form of tables and lists. */
    private enum Form {
        TEXT, MARKDOWN, LATEX;

        String table(Table table) {
            return switch (this) {
                case TEXT -> table.columns().text(table.rows());
                case MARKDOWN -> table.columns().markdown(table.rows());
                case LATEX -> table.columns().latex(table.rows());
            };
        }

        String list(List<String> lines) {
            return lines.stream().map(line -> switch (this) {
                case TEXT -> line;
                case MARKDOWN -> "- " + line.strip();
                case LATEX -> LatexText.of(line.strip()) + "\n";
            }).collect(Collectors.joining("\n", "", lines.isEmpty() ? "" : "\n"));
        }
    }

    /** Returns everything in aligned columns, about 100 wide for short names. */
    public String text() {
        return all(Form.TEXT);
    }

    /** Returns everything in Markdown. */
    public String markdown() {
        return all(Form.MARKDOWN);
    }

    /** Returns the verdict alone, as a run ends with it, in aligned columns. */
    public String verdict() {
        return joined(verdict(Form.TEXT), Form.TEXT.list(comparison.remarks()));
    }

    /** Returns the verdict in LaTeX, with tables for the package booktabs. */
    public String latex() {
        return joined("% needs \\usepackage{booktabs}\n", verdict(Form.LATEX), Form.LATEX.list(comparison.remarks()));
    }

    private static String joined(String... sections) {
        return List.of(sections).stream().filter(section -> !section.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String verdict(Form form) {
        if (shown.isEmpty() || comparison.variants().size() < 2) {
            return "";
        }
        MeasureComparison measure = shown.get();
        return joined(form.list(List.of(title())), form.table(tables.levels(measure)),
                form.table(tables.differences(measure)), form.list(sentences(measure)));
    }

    private String title() {
        return "variants by " + comparison.by() + ", held against " + comparison.names().get(0) + " in pairs of the same task"
                + (comparison.cells().size() > comparison.tasks() ? ", other settings" : "") + " and seed; "
                + counted(comparison.tasks(), "task") + (comparison.cells().size() > comparison.tasks()
                        ? ", " + counted(comparison.cells().size(), "cell") : "");
    }

    private List<String> sentences(MeasureComparison measure) {
        List<String> lines = new ArrayList<>();
        if (measure instanceof YesNo yesNo) {
            yesNo.family().comparisons().forEach(one -> add(lines, one.comparison().variant(),
                    VerdictSentence.onTheseTasks(one), VerdictSentence.onTasksLikeThese(one)));
        } else if (measure instanceof Numbers numbers) {
            numbers.family().comparisons().forEach(one -> add(lines, one.comparison().variant(),
                    VerdictSentence.onTheseTasks(one), VerdictSentence.onTasksLikeThese(one)));
        }
        return lines;
    }

    private static void add(List<String> lines, String variant, String here, String anywhere) {
        lines.add(variant + ": " + here + ";");
        lines.add("  " + anywhere);
    }

    private String all(Form form) {
        if (shown.isEmpty() || comparison.variants().size() < 2) {
            return form.list(comparison.remarks());
        }
        MeasureComparison measure = shown.get();
        return joined(verdict(form), cells(form, measure), matrix(form, measure), others(form, measure), settings(form),
                comparison.isByFolder() ? changes(form) : "", form.list(comparison.remarks()));
    }

    private String cells(Form form, MeasureComparison measure) {
        if (comparison.cells().size() < 2) {
            return "";
        }
        Table all = tables.cells(measure);
        int most = form == Form.TEXT ? Math.min(MOST_ROWS, all.rows().size()) : all.rows().size();
        List<String> rest = most == all.rows().size() ? List.of()
                : List.of("and " + (all.rows().size() - most) + " more rows, see " + RunFiles.COMPARISON_CSV
                        + " or --format csv");
        return headed(form, "cell by cell, exploratory: of twenty intervals one misses by chance",
                form.table(new Table(all.columns(), all.rows().subList(0, most))) + form.list(rest));
    }

    private String matrix(Form form, MeasureComparison measure) {
        return measure instanceof YesNo yesNo && yesNo.matrix().isPresent()
                ? headed(form, "each row against each column: points, wins/ties/losses, p (Holm over all pairs, these tasks)",
                        form.table(tables.matrix(yesNo.matrix().get())))
                : "";
    }

    private String others(Form form, MeasureComparison measure) {
        Table others = tables.others(measure);
        return others.rows().isEmpty() ? "" : headed(form, "other measures, each a family of its own; \"-\": no evidence of "
                + "a difference; seconds include waiting", form.table(others));
    }

    private String settings(Form form) {
        List<String> lines = new ArrayList<>();
        for (VariantSettings variant : comparison.settings()) {
            variant.differences().forEach(difference -> lines.add(variant.variant() + ": " + difference.text()));
            variant.sets().forEach((key, value) ->
                    lines.add(variant.variant() + ": " + key + ": " + SettingDifference.shown(value)));
        }
        if (lines.isEmpty() && comparison.isByFolder()) {
            return form.list(List.of("the settings of the folders do not differ"));
        }
        return lines.isEmpty() ? "" : headed(form, comparison.isByFolder() ? "settings that differ from "
                + comparison.names().get(0) : "what the variants set", form.list(lines));
    }

    private String changes(Form form) {
        List<String> lines = new ArrayList<>();
        for (Changes one : comparison.changes()) {
            listed(lines, one.variant() + ": improved: ", one.improved());
            listed(lines, one.variant() + ": worse: ", one.worse());
        }
        return lines.isEmpty() ? "" : headed(form, "networks whose exact hierarchy came or went", form.list(lines));
    }

    private static void listed(List<String> lines, String what, List<Changed> networks) {
        if (networks.isEmpty()) {
            return;
        }
        lines.add(what + networks.size());
        networks.stream().limit(MOST_CHANGED).forEach(one -> lines.add("  " + one.cell() + ", seed " + one.seed()));
        if (networks.size() > MOST_CHANGED) {
            lines.add("  and " + (networks.size() - MOST_CHANGED) + " more, see --format json");
        }
    }

    private static String headed(Form form, String title, String content) {
        return switch (form) {
            case TEXT -> title + ":\n" + content;
            case MARKDOWN -> title + ":\n\n" + content;
            case LATEX -> LatexText.of(title) + ":\n\n" + content;
        };
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
