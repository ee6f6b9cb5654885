package dev.sculpt.runner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion for the shell fish: a line for each command, option and choice, with the condition under which it applies.
 *
 * @param root the program
 */
record FishCompletion(CommandSpec root) {

    /** Returns the script, each line ended by a line feed. */
    String text() {
        List<String> lines = new ArrayList<>();
        commands(root, "__fish_use_subcommand", lines);
        root.subcommands().forEach((name, command) -> {
            Set<String> below = command.getSubcommands().keySet();
            String inside = "__fish_seen_subcommand_from " + name;
            String before = below.isEmpty() ? inside
                    : inside + "; and not __fish_seen_subcommand_from " + String.join(" ", below);
            commands(command.getCommandSpec(), before, lines);
            options(command.getCommandSpec(), before, lines);
            below.forEach(inner -> options(command.getSubcommands().get(inner).getCommandSpec(),
                    inside + "; and __fish_seen_subcommand_from " + inner, lines));
        });
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void commands(CommandSpec command, String condition, List<String> lines) {
        command.subcommands().forEach((name, inner) -> lines.add("complete -c " + root.name() + " -n '" + condition
                + "' -f -a " + name + " -d " + quoted(inner.getCommandSpec().usageMessage().description())));
    }

    private void options(CommandSpec command, String condition, List<String> lines) {
        for (OptionSpec option : command.options()) {
            String names = Stream.of(option.names()).map(name -> name.startsWith("--") ? " -l " + name.substring(2)
                    : " -s " + name.substring(1)).collect(Collectors.joining());
            String value = option.typeInfo().isBoolean() ? "" : choices(option).isEmpty() ? " -r"
                    : " -x -a '" + choices(option) + "'";
            lines.add("complete -c " + root.name() + " -n '" + condition + "'" + names + value + " -d "
                    + quoted(option.description()));
        }
        command.positionalParameters().stream().map(FishCompletion::choices).filter(choices -> !choices.isEmpty())
                .forEach(choices -> lines.add(
                        "complete -c " + root.name() + " -n '" + condition + "' -f -a '" + choices + "'"));
    }

    private static String choices(ArgSpec argument) {
        return argument.completionCandidates() == null ? ""
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                        .collect(Collectors.joining(" "));
    }

    private static String quoted(String[] description) {
        String first = String.join(" ", description).split("(?<=[a-z]\\.) ", 2)[0];
        return "'" + first.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
