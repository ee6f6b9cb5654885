package dev.sculpt.runner.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML into {@link Node}s. Anchors, aliases and merge keys ({@code <<}) work; duplicate keys and several documents are
 * errors. What is too large is refused before memory is taken for it: a file of more than {@value #MOST_BYTES} bytes, a line
 * of more than {@value #LONGEST_LINE} characters, more than {@value YamlTree#MOST_VALUES} values, those that aliases repeat
 * included, or more than {@value YamlTree#DEEPEST} levels.
 */
public final class YamlReader {

    /** The most bytes that a file may have. */
    static final int MOST_BYTES = 1 << 24;

    /** The most characters of a line; a truth table of 20 inputs has 1048576. */
    static final int LONGEST_LINE = 1_200_000;

    private static final AnchoredParser.Factory YAML = new AnchoredParser.Factory();
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * Reads a file whose top level is a mapping. A byte order mark at its start is passed over.
     *
     * @throws InvalidInputException if it is no file to be read, is not YAML or too large
     * @throws UncheckedIOException if the system cannot read it
     */
    public Node.Mapping readFile(Path file) {
        Node node = read(text(bytes(file), file.toString()), Position.of(file), true);
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw problem(node.at(), "a pipeline is a mapping of keys such as task and model, not " + node.describe());
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(OneLine.of(file.toString()) + ": no such file" + otherEnding(file));
        } catch (IOException e) {
            if (Files.isDirectory(file) || e instanceof AccessDeniedException) {
                throw new InvalidInputException(file + ": cannot be read, "
                        + (Files.isDirectory(file) ? "it is a folder" : "permission denied"));
            }
            // As when too many files are open: nothing is wrong with what the user gave.
            throw new UncheckedIOException(FailedFile.named(file, e));
        }
    }

    private static String otherEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        String other = name.endsWith(".yml") ? name.replaceFirst("yml$", "yaml") : name.replaceFirst("yaml$", "yml");
        return !other.equals(name) && Files.exists(file.resolveSibling(other)) ? "; did you mean " + other + "?" : "";
    }

    private static String text(byte[] bytes, String source) {
        if (bytes.length > MOST_BYTES) {
            throw new InvalidInputException(source + ": has more than " + MOST_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(source + ": not text in UTF-8");
        }
    }

    /**
     * Reads what would be the content of a file.
     *
     * @param at reported as the place of everything in it
     * @throws InvalidInputException if it is not YAML or too large
     */
    public Node readText(byte[] content, Position at) {
        return read(text(content, at.source()), at, false);
    }

    /**
     * Reads a value given on the command line.
     *
     * @param text YAML, such as {@code [1, 2]}
     * @param at reported as the place of everything in it
     * @throws InvalidInputException if it is not YAML or too large
     */
    public Node readValue(String text, Position at) {
        return read(text, at, false);
    }

    private static Node read(String text, Position source, boolean hasLines) {
        checkLines(text, source);
        try (AnchoredParser parser = (AnchoredParser) YAML.createParser(text)) {
            YamlTree tree = new YamlTree(parser, source, hasLines);
            if (parser.nextToken() == null) {
                return new Node.Scalar(null, "", source);
            }
            Node root = tree.value();
            if (parser.nextToken() != null) {
                throw problem(tree.here(), "a second YAML document starts here; a pipeline is one");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw problem(hasLines ? place(source, e.getLocation()) : source, "the number or name here is too long");
        } catch (JsonProcessingException e) {
            Optional<int[]> there = YamlMistake.place(e.getOriginalMessage());
            Position at = there
                    .map(place -> new Position(source.source(), source.folder(), place[0], place[1]))
                    .orElseGet(() -> place(source, e.getProcessor() instanceof AnchoredParser parser
                            ? parser.currentTokenLocation() : e.getLocation()));
            throw problem(hasLines ? at : source,
                    "not valid YAML: " + YamlMistake.of(e.getOriginalMessage(),
                            there.map(place -> before(text, place[0], place[1])).orElse("")));
        } catch (IOException e) {
            throw problem(source, "cannot be read: " + e.getMessage());
        }
    }

    // Columns count characters beyond the first 65536 once, as the library does.
    private static String before(String text, int line, int column) {
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = text.indexOf('\n', start) + 1;
        }
        int rest = text.codePointCount(start, text.length());
        return text.substring(0, text.offsetByCodePoints(start, Math.min(column - 1, rest)));
    }

    // The library takes time by the square of the length of a line.
    private static void checkLines(String text, Position source) {
        int number = 1;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (at - start > LONGEST_LINE) {
                    throw problem(source, "line " + number + " is longer than " + LONGEST_LINE + " characters");
                }
                number++;
                start = at + 1;
            }
        }
    }

    /** Returns what is wrong at one place. */
    static InvalidInputException problem(Position at, String message) {
        return new InvalidInputException(List.of(new Problem(at, message)));
    }

    /** Returns where the parser is in a source that has lines. */
    static Position place(Position source, JsonLocation location) {
        return location == null
                ? source
                : new Position(source.source(), source.folder(), location.getLineNr(), location.getColumnNr());
    }
}
