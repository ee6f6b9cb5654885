package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.OneLine;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, with the nearest that would be right. */
final class ArgumentComplaint {

    private ArgumentComplaint() { }

    /** Returns the message, in one line. */
    static String of(ParameterException e) {
        return OneLine.each(notOneOf(e).or(() -> unmatched(e)).orElse(e.getMessage()));
    }

    /** Returns that a command has no such command of its own. */
    static String noCommand(CommandLine command, String name) {
        Collection<String> known = command.getSubcommands().keySet();
        return known.isEmpty()
                ? command.getCommandSpec().qualifiedName() + " has no commands of its own, so no \"" + name + "\""
                : "there is no command \"" + name + "\"" + nearest(name, known);
    }

    // A choice among names.
    private static Optional<String> notOneOf(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        if (argument == null || e.getValue() == null || !argument.typeInfo().isEnum()) {
            return Optional.empty();
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return Optional.of(name + " \"" + e.getValue() + "\": there is none of that name"
                + nearest(e.getValue(), choices(argument)));
    }

    private static Optional<String> unmatched(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched) || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        String word = unmatched.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        if (!word.startsWith("-") && !command.getSubcommands().isEmpty()) {
            return Optional.of(noCommand(command, word));
        }
        return Optional.of(e.getMessage() + optionOf(command, word)
                .or(() -> NearestName.of(word, command.getCommandSpec().optionsMap().keySet()))
                .map(name -> "; did you mean \"" + name + "\"?").orElse(""));
    }

    // A choice that was given without its option.
    private static Optional<String> optionOf(CommandLine command, String word) {
        return command.getCommandSpec().options().stream()
                .filter(option -> option.typeInfo().isEnum() && choices(option).contains(word.toLowerCase(Locale.ROOT)))
                .map(option -> option.longestName() + " " + word.toLowerCase(Locale.ROOT)).findFirst();
    }

    private static List<String> choices(ArgSpec argument) {
        return Arrays.stream(argument.typeInfo().getType().getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT)).toList();
    }

    private static String nearest(String name, Collection<String> known) {
        return NearestName.of(name, known).map(near -> "; did you mean \"" + near + "\"?")
                .orElseGet(() -> "; there is " + String.join(", ", known));
    }
}
