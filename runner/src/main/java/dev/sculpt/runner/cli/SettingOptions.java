package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.SettingOverride;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Values that replace those of a pipeline file. */
final class SettingOptions {

    /** How values that follow the file are called in help. */
    static final String WORD = "KEY=VALUE";
    /** What help says of them. */
    static final String WORDS =
            "Values that replace those of the pipeline, as model.epochs=20 or 'seeds=[1,2,3]', after those of --set.";

    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Replaces a value of the pipeline, such as model.epochs=20 or 'seeds=[1,2,3]'.")
    private List<String> overrides = new ArrayList<>();

    /** Returns whether a word sets a value, and is the name of no file. */
    static boolean isOverride(String word) {
        return word.matches("(?s)[^=/\\\\]+=.*") && !exists(word);
    }

    private static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns the values as they were given, those of the options first. */
    List<String> written(List<String> words) {
        return Stream.concat(overrides.stream(), words.stream()).toList();
    }

    /**
     * Returns the values, those of the options first.
     *
     * @param words values that were given without the option
     * @throws InvalidInputException if any is not of the form {@code KEY=VALUE}; all that are not are named
     */
    List<SettingOverride> overrides(List<String> words) {
        List<String> wrong = new ArrayList<>();
        List<SettingOverride> right = new ArrayList<>();
        overrides.forEach(text -> parse("--set " + text, text, right, wrong));
        words.forEach(text -> parse(text, text, right, wrong));
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(String.join("\n", wrong));
        }
        return List.copyOf(right);
    }

    private static void parse(String given, String text, List<SettingOverride> right, List<String> wrong) {
        try {
            right.add(SettingOverride.parse(OneLine.of(given), text));
        } catch (InvalidInputException e) {
            wrong.add(e.getMessage());
        }
    }
}
