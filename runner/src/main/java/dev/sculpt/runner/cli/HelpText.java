package dev.sculpt.runner.cli;

import dev.sculpt.runner.view.LineWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What {@code --help} says of a command, broken between words only: names of options and files stay whole.
 *
 * @param command that is described
 * @param width of the lines, in columns; below 40 it is taken as 40, and as that of running text where it is more
 */
record HelpText(CommandSpec command, int width) {

    private static final int LEAST = 40;
    private static final int WIDEST_NAME = 22;
    private static final String INDENT = "  ";

    HelpText {
        width = Math.max(LEAST, LineWidth.ofProse(width).width());
    }

    /** Returns the text, each line ended by a line feed. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(new LineWidth(width).wrapped("Usage: " + usage())).append('\n');
        text.append(paragraph("", String.join(" ", command.usageMessage().description()), 0));
        List<PositionalParamSpec> parameters =
                command.positionalParameters().stream().filter(one -> !one.hidden()).toList();
        section(text, "Parameters", parameters.stream()
                .map(one -> List.of(one.paramLabel(), words(one.description()))).toList());
        section(text, "Options", command.options().stream().filter(one -> !one.hidden() && !one.inherited())
                .map(HelpText::row).toList());
        section(text, "Commands", command.subcommands().entrySet().stream()
                .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(entry -> List.of(entry.getKey(), first(entry.getValue()))).toList());
        section(text, "Of every command", command.options().stream().filter(one -> !one.hidden() && one.inherited())
                .map(HelpText::row).toList());
        Map<String, String> codes = command.usageMessage().exitCodeList();
        section(text, "Exit codes", codes.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue())).toList());
        if (!command.subcommands().isEmpty()) {
            text.append('\n').append(paragraph("", "'" + command.qualifiedName() + " COMMAND --help' says more.", 0));
        }
        return text.toString();
    }

    private String usage() {
        List<String> words = new ArrayList<>(List.of(command.qualifiedName()));
        command.options().stream().filter(OptionSpec::required).forEach(option -> words.add(name(option)));
        words.add("[OPTION]...");
        command.positionalParameters().stream().filter(one -> !one.hidden()).forEach(one -> {
            String label = one.required() ? one.paramLabel() : "[" + one.paramLabel() + "]";
            words.add(one.arity().max() > 1 || one.index().isUnspecified() && one.isMultiValue() ? label + "..." : label);
        });
        if (!command.subcommands().isEmpty()) {
            words.add(command.parent() == null ? "COMMAND" : "[COMMAND]");
        }
        return String.join(" ", words);
    }

    private static List<String> row(OptionSpec option) {
        String names = String.join(", ", option.names());
        return List.of(option.typeInfo().isBoolean() ? names : names + " " + option.paramLabel(),
                words(option.description()));
    }

    private static String name(OptionSpec option) {
        return option.longestName() + (option.typeInfo().isBoolean() ? "" : " " + option.paramLabel());
    }

    private static String words(String[] description) {
        return String.join(" ", description);
    }

    // A list of commands has the first sentence of each.
    private static String first(CommandLine command) {
        return words(command.getCommandSpec().usageMessage().description()).split("(?<=[a-z]\\.) ", 2)[0];
    }

    private void section(StringBuilder text, String title, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(":\n");
        int names = rows.stream().mapToInt(row -> row.get(0).length()).filter(length -> length <= WIDEST_NAME)
                .max().orElse(0);
        rows.forEach(row -> text.append(paragraph(INDENT + row.get(0), row.get(1),
                INDENT.length() + names + INDENT.length())));
    }

    // Text from a column on, beside a name, or below it where that is too long.
    private String paragraph(String name, String description, int column) {
        LineWidth lines = new LineWidth(width);
        boolean beside = name.length() + (name.isEmpty() ? 0 : INDENT.length()) <= column;
        return (beside ? lines.hanging(name + " ".repeat(column - name.length()) + description, column)
                : name + "\n" + lines.hanging(" ".repeat(column) + description, column)) + "\n";
    }
}
