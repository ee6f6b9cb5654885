package dev.sculpt.runner.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a README.
 *
 * @param language behind the fence, {@code sh} for commands
 * @param text its lines
 */
record ReadmeBlock(String language, String text) {

    private static final Pattern FENCED = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("# (more of )?([\\w.-]+\\.(?:yaml|py))\n.*", Pattern.DOTALL);

    static List<ReadmeBlock> of(Path readme) throws IOException {
        return FENCED.matcher(Files.readString(readme)).results()
                .map(found -> new ReadmeBlock(found.group(1), found.group(2))).toList();
    }

    /** Returns whether its lines are commands. */
    boolean isCommands() {
        return language.equals("sh");
    }

    /** Returns its first line, without a remark. */
    String title() {
        return text.lines().findFirst().orElse("").replaceFirst(" +# .*", "");
    }

    /** Returns the file that its first line names, if it does. */
    Optional<String> file() {
        Matcher named = NAMED.matcher(text);
        return named.matches() ? Optional.of(named.group(2)) : Optional.empty();
    }

    /** Returns whether it goes on with a file that a block before it began. */
    boolean isMore() {
        Matcher named = NAMED.matcher(text);
        return named.matches() && named.group(1) != null;
    }
}
