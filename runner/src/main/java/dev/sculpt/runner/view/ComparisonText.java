package dev.sculpt.runner.view;

import dev.sculpt.runner.comparison.Changes;
import dev.sculpt.runner.comparison.Changes.Changed;
import dev.sculpt.runner.comparison.ComparisonCsv;
import dev.sculpt.runner.comparison.ComparisonJson;
import dev.sculpt.runner.comparison.MeasureComparison;
import dev.sculpt.runner.comparison.MeasureComparison.Numbers;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.comparison.VariantSettings;
import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.run.SettingDifference;
import dev.sculpt.runner.statistics.Counted;
import dev.sculpt.runner.statistics.VerdictSentence;
import dev.sculpt.runner.view.ComparisonTables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison of variants for readers: rates, differences, the verdict in words, cells, each variant against each, other
 * measures, what sets the variants apart, and which networks changed.
 */
public final class ComparisonText implements Listing {

    /** The most rows of a table, but of those against the baseline, and the most lines of a list; the rest are counted. */
    static final int MOST_ROWS = 60;
    /** The most variants that are held each against each; of more, JSON has all pairs. */
    static final int MOST_EACH = 12;
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

    private enum Markup { TEXT, MARKDOWN, LATEX, HTML }

    /**
     * A form of tables and lists.
     *
     * @param width of lines and tables of text
     */
    private record Form(Markup markup, int width) {

        String table(Table table) {
            return switch (markup) {
                case TEXT -> table.columns().text(table.rows(), width);
                case MARKDOWN -> table.columns().markdown(table.rows());
                case LATEX -> table.columns().latex(table.rows());
                case HTML -> table.columns().html(table.rows());
            };
        }

        // Lines of running text are hard to read where they are long.
        String wrapped(String line) {
            return LineWidth.ofProse(width).wrapped(line);
        }

        String list(List<String> lines) {
            if (markup == Markup.HTML && lines.isEmpty()) {
                return "";
            }
            return lines.stream().map(line -> switch (markup) {
                case TEXT -> wrapped(line);
                case MARKDOWN -> (line.startsWith(" ") ? "  - " : "- ") + MarkdownText.of(line.strip());
                case LATEX -> LatexText.of(line.strip());
                case HTML -> (line.startsWith(" ") ? "<li class=\"below\">" : "<li>") + HtmlText.of(line.strip()) + "</li>";
            }).collect(Collectors.joining(markup == Markup.LATEX ? "\n\n" : "\n", markup == Markup.HTML ? "<ul>" : "",
                    markup == Markup.HTML ? "</ul>\n" : lines.isEmpty() ? "" : "\n"));
        }
    }

    @Override
    public String name() {
        return "comparison";
    }

    /** Returns everything in aligned columns, about 100 wide for short names. */
    @Override
    public String text(int width) {
        return all(new Form(Markup.TEXT, width));
    }

    /** Returns the same where there is no terminal. */
    public String text() {
        return text(Integer.MAX_VALUE);
    }

    @Override
    public Map<String, Object> fields() {
        return ComparisonJson.fields(comparison);
    }

    @Override
    public String csv() {
        return ComparisonCsv.text(comparison);
    }

    @Override
    public List<String> remarks() {
        return comparison.remarks();
    }

    /** Returns everything in Markdown. */
    @Override
    public String markdown() {
        return all(new Form(Markup.MARKDOWN, Integer.MAX_VALUE));
    }

    /** Returns everything in HTML. */
    public String html() {
        return all(new Form(Markup.HTML, Integer.MAX_VALUE));
    }

    /** Returns the verdict alone, as a run ends with it, in aligned columns. */
    public String verdict(int width) {
        Form form = new Form(Markup.TEXT, width);
        return joined(verdict(form), capped(form, comparison.remarks()));
    }

    /** Returns the verdict in LaTeX, with tables for the package booktabs. */
    @Override
    public String latex() {
        Form form = new Form(Markup.LATEX, Integer.MAX_VALUE);
        return joined("% needs \\usepackage{booktabs}\n", verdict(form), capped(form, comparison.remarks()));
    }

    private static String joined(String... sections) {
        return List.of(sections).stream().filter(section -> !section.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String verdict(Form form) {
        if (shown.isEmpty() || comparison.variants().size() < 2) {
            return "";
        }
        MeasureComparison measure = shown.get();
        String head = switch (form.markup()) {
            case MARKDOWN -> "## " + MarkdownText.of(title()) + "\n";
            case HTML -> "<p>" + HtmlText.of(title()) + "</p>\n";
            case TEXT, LATEX -> form.list(List.of(title()));
        };
        return joined(head, form.table(tables.levels(measure)),
                form.table(tables.differences(measure)), capped(form, sentences(measure)));
    }

    private String title() {
        boolean settings = comparison.cells().size() > comparison.tasks();
        return "variants by " + comparison.by() + ", against " + comparison.names().get(0) + "; pairs of one task"
                + (settings ? ", setting" : "") + " and seed; " + Counted.of(comparison.tasks(), "task")
                + (settings ? ", " + Counted.of(comparison.cells().size(), "cell") : "");
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
            return capped(form, comparison.remarks());
        }
        MeasureComparison measure = shown.get();
        return joined(verdict(form), cells(form, measure), matrix(form, measure), others(form, measure), settings(form),
                comparison.isAcrossFolders() ? changes(form) : "", capped(form, comparison.remarks()));
    }

    private String cells(Form form, MeasureComparison measure) {
        if (comparison.cells().size() < 2) {
            return "";
        }
        return headed(form, "cell by cell, exploratory: of twenty intervals one misses by chance",
                capped(form, tables.cells(measure), RunFiles.COMPARISON_CSV + " or --format csv"));
    }

    private static String capped(Form form, Table all, String where) {
        int most = form.markup() == Markup.TEXT ? Math.min(MOST_ROWS, all.rows().size()) : all.rows().size();
        List<String> rest = most == all.rows().size() ? List.of()
                : List.of("and " + (all.rows().size() - most) + " more rows, see " + where);
        return form.table(new Table(all.columns(), all.rows().subList(0, most))) + form.list(rest);
    }

    private static String capped(Form form, List<String> lines) {
        int rest = form.markup() == Markup.TEXT ? lines.size() - MOST_ROWS : 0;
        return rest <= 1 ? form.list(lines)
                : form.list(lines.subList(0, MOST_ROWS))
                        + form.list(List.of("and " + rest + " more lines, see --format json"));
    }

    private String matrix(Form form, MeasureComparison measure) {
        if (!(measure instanceof YesNo yesNo) || yesNo.matrix().isEmpty()) {
            return "";
        }
        int variants = yesNo.matrix().get().variants().size();
        if (variants > MOST_EACH) {
            return form.list(List.of("each against each: " + variants * (variants - 1) / 2 + " pairs of " + variants
                    + " variants, see --format json"));
        }
        String family = "p on these tasks (Holm over all pairs of variants)";
        Table whole = tables.matrix(yesNo.matrix().get());
        String square = form.markup() == Markup.TEXT ? whole.columns().text(whole.rows()) : form.table(whole);
        return form.markup() == Markup.TEXT
                && square.lines().anyMatch(line -> DisplayWidth.of(line) > LineWidth.ofProse(form.width()).width())
                ? headed(form, "each against each, " + family, form.table(tables.pairs(yesNo.matrix().get())))
                : headed(form, "each row against each column: points, wins/ties/losses, " + family, square);
    }

    private String others(Form form, MeasureComparison measure) {
        Table others = tables.others(measure);
        return others.rows().isEmpty() ? "" : headed(form, "other measures, over the pairs of networks that both have one, "
                + "each a family of its own; \"-\": no evidence of a difference; seconds include waiting, and what variants "
                + "share counts for the first", capped(form, others, RunFiles.COMPARISON_CSV + " or --format csv"));
    }

    private String settings(Form form) {
        List<String> sets = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (VariantSettings one : comparison.settings()) {
            one.sets().forEach((key, value) ->
                    sets.add(one.variant() + ": " + key + ": " + SettingDifference.written(value)));
            one.differences().forEach(difference -> differences.add(one.variant() + ": " + difference.text()));
        }
        if (differences.isEmpty() && comparison.isAcrossFolders()) {
            differences.add("none");
        }
        return joined(sets.isEmpty() ? "" : headed(form, "what the variants set", capped(form, sets)),
                differences.isEmpty() ? "" : headed(form, "settings that differ between folders",
                        capped(form, differences)));
    }

    private String changes(Form form) {
        List<String> lines = new ArrayList<>();
        for (Changes one : comparison.changes()) {
            listed(lines, one.variant() + ": improved: ", one.improved());
            listed(lines, one.variant() + ": worse: ", one.worse());
        }
        return lines.isEmpty() ? "" : headed(form, "networks whose exact hierarchy came or went", capped(form, lines));
    }

    private static void listed(List<String> lines, String what, List<Changed> networks) {
        if (networks.isEmpty()) {
            return;
        }
        lines.add(what + networks.size());
        networks.stream().limit(MOST_CHANGED)
                .forEach(one -> lines.add("  " + one.cell() + ", seed " + one.network().seed()));
        if (networks.size() > MOST_CHANGED) {
            lines.add("  and " + (networks.size() - MOST_CHANGED) + " more, see --format json");
        }
    }

    private static String headed(Form form, String title, String content) {
        return switch (form.markup()) {
            case TEXT -> form.wrapped(title + ":") + "\n" + content;
            case MARKDOWN -> "### " + MarkdownText.of(title) + "\n\n" + content;
            case LATEX -> LatexText.of(title) + ":\n\n" + content;
            case HTML -> "<details><summary>" + HtmlText.of(title) + "</summary>\n" + content + "</details>\n";
        };
    }
}
