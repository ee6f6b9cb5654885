package dev.sculpt.runner.plugin;

import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plugin jars that are let in, and no others: a file of lines as {@code sha256sum} writes them.
 *
 * @param file they were read from
 * @param digests by the names of the jars, without their folders: what each may be, SHA-256 in hexadecimal
 */
public record PinnedJars(Path file, Map<String, Set<String>> digests) {

    /** A pin of a jar with its folder counts for a jar of that name anywhere; binary mode is marked by a star. */
    private static final Pattern LINE = Pattern.compile("\\\\?([0-9a-fA-F]{64}) [ *](.*[/\\\\])?([^/\\\\]+)");

    /** Where a line is passed over. */
    private static final Pattern NOTHING = Pattern.compile("\\s*(#.*)?");

    private static final long LARGEST = 1L << 20;

    public PinnedJars {
        digests = Map.copyOf(digests);
    }

    /**
     * Reads a file: a line a jar, empty lines and such that begin with {@code #} aside.
     *
     * @throws InvalidInputException if it cannot be read, or a line is none of these
     */
    public static PinnedJars read(Path file) {
        Map<String, Set<String>> digests = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            Matcher pin = LINE.matcher(line);
            if (pin.matches()) {
                digests.computeIfAbsent(pin.group(3), name -> new TreeSet<>()).add(pin.group(1).toLowerCase(Locale.ROOT));
            } else if (!NOTHING.matcher(line).matches()) {
                problems.add(new Problem(file + ":" + number,
                        "must be a SHA-256, two blanks and the name of a jar, as sha256sum writes them"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new PinnedJars(file, digests);
    }

    private static List<String> lines(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new InvalidInputException(file + ": is a folder, or a device or the like");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new InvalidInputException(file + ": has more than " + LARGEST + " bytes, which is no list of jars");
            }
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": no such file");
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(file + ": is no text in UTF-8");
        } catch (IOException e) {
            throw new InvalidInputException(file + ": cannot be read: " + FailedFile.reason(e));
        }
    }

    /** Returns why a jar is not let in, nothing where it is. */
    Optional<String> refusal(PluginJar jar) {
        String name = jar.path().getFileName().toString();
        Set<String> allowed = digests.getOrDefault(name, Set.of());
        if (allowed.contains(jar.sha256())) {
            return Optional.empty();
        }
        return Optional.of(allowed.isEmpty()
                ? "is not pinned in " + file + "; if it is to be trusted, add the line: " + jar.sha256() + "  " + name
                : "is not the jar pinned in " + file + ": its SHA-256 is " + jar.sha256() + ", pinned is "
                        + String.join(" or ", allowed));
    }
}
