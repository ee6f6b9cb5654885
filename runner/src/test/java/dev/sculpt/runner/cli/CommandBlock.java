package dev.sculpt.runner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block that a README fences off.
 *
 * @param file the README, by its path in the repository
 * @param language what stands behind the fence, empty if nothing does
 * @param text what is between the fences
 */
record CommandBlock(String file, String language, String text) {

    private static final Path REPOSITORY = Path.of("..");
    private static final List<String> READMES = List.of(
            "README.md", "api/README.md", "pipelines/README.md", "plugins/README.md", "plugins/example/README.md",
            "plugins/spark/README.md", "runner/README.md", "runner/benchmarks/README.md");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");

    /** All blocks of all READMEs, in the order in which they stand there. */
    static List<CommandBlock> all() throws IOException {
        List<CommandBlock> blocks = new ArrayList<>();
        for (String file : READMES) {
            Matcher fenced = FENCED.matcher(Files.readString(REPOSITORY.resolve(file)));
            while (fenced.find()) {
                blocks.add(new CommandBlock(file, fenced.group(1), fenced.group(2)));
            }
        }
        return blocks;
    }

    /** Those that are to be typed: commands, or commands behind a {@code $} with what they print. */
    static List<CommandBlock> typed() throws IOException {
        return all().stream().filter(block -> List.of("sh", "console").contains(block.language())).toList();
    }

    /** The two parts of the pipeline that the tour of the first README writes. */
    static List<String> tour() throws IOException {
        return all().stream().filter(block -> block.file().equals("README.md") && block.language().equals("yaml"))
                .map(CommandBlock::text).toList();
    }

    /** What the first README shows that begins with a word. */
    static String shown(String word) throws IOException {
        return all().stream().filter(block -> block.file().equals("README.md") && block.language().equals("text"))
                .map(CommandBlock::text).filter(text -> text.startsWith(word + " ")).findFirst().orElseThrow();
    }

    /** What a shell is given. */
    String script() {
        return language.equals("sh") ? text
                : String.join("\n", text.lines().filter(CommandBlock::isCommand).map(line -> line.substring(2)).toList());
    }

    /** The lines that a command of a console is said to print. */
    List<String> printed() {
        return language.equals("sh") ? List.of() : text.lines().filter(line -> !isCommand(line)).toList();
    }

    private static boolean isCommand(String line) {
        return line.startsWith("$ ");
    }

    /** Where it stands, and its first line. */
    @Override
    public String toString() {
        return file + ": " + text.lines().findFirst().orElse("");
    }
}
