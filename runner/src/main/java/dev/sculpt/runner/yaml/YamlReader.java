package dev.sculpt.runner.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads YAML into {@link Node}s. Anchors and aliases work; duplicate keys and several documents are errors. */
public final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    /**
     * Reads a file whose top level is a mapping.
     *
     * @throws InvalidInputException if it is no file to be read or not YAML
     * @throws UncheckedIOException if the system cannot read it
     */
    public Node.Mapping readFile(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(file + ": no such file");
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(file + ": not text in UTF-8");
        } catch (IOException e) {
            if (Files.isDirectory(file) || e instanceof AccessDeniedException) {
                throw new InvalidInputException(file + ": cannot be read, "
                        + (Files.isDirectory(file) ? "it is a folder" : "permission denied"));
            }
            // As when too many files are open: nothing is wrong with what the user gave.
            throw new UncheckedIOException(
                    e instanceof FileSystemException ? e : new FileSystemException(file.toString(), null, e.getMessage()));
        }
        Node node = read(text, Position.of(file), true);
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw problem(node.at(), "a pipeline is a mapping of keys such as task and model, not " + node.describe());
    }

    /**
     * Reads a value given on the command line.
     *
     * @param text YAML, such as {@code [1, 2]}
     * @param at reported as the place of everything in it
     */
    public Node readValue(String text, Position at) {
        return read(text, at, false);
    }

    private static Node read(String text, Position source, boolean hasLines) {
        try (YAMLParser parser = YAML.createParser(text)) {
            TreeBuilder builder = new TreeBuilder(parser, source, hasLines);
            if (parser.nextToken() == null) {
                return new Node.Scalar(null, "", source);
            }
            Node root = builder.value();
            if (parser.nextToken() != null) {
                throw problem(builder.here(), "a second YAML document starts here; a pipeline is one");
            }
            return root;
        } catch (JsonProcessingException e) {
            Position at = YamlMistake.place(e.getOriginalMessage())
                    .map(place -> new Position(source.source(), source.folder(), place[0], place[1]))
                    .orElseGet(() -> place(source, e.getLocation()));
            throw problem(hasLines ? at : source,
                    "not valid YAML: " + YamlMistake.of(e.getOriginalMessage()));
        } catch (IOException e) {
            throw problem(source, "cannot be read: " + e.getMessage());
        }
    }

    private static InvalidInputException problem(Position at, String message) {
        return new InvalidInputException(List.of(new Problem(at.toString(), message)));
    }

    private static Position place(Position source, JsonLocation location) {
        return location == null
                ? source
                : new Position(source.source(), source.folder(), location.getLineNr(), location.getColumnNr());
    }

    /** Builds nodes from the parser's tokens, by recursive descent. */
    private static final class TreeBuilder {

        private static final int DEEPEST = 100;

        private final YAMLParser parser;
        private final Position source;
        private final boolean hasLines;
        private final Map<String, Node> anchors = new HashMap<>();
        private int level;

        TreeBuilder(YAMLParser parser, Position source, boolean hasLines) {
            this.parser = parser;
            this.source = source;
            this.hasLines = hasLines;
        }

        Position here() {
            return hasLines ? place(source, parser.currentTokenLocation()) : source;
        }

        Node value() throws IOException {
            if (parser.isCurrentAlias()) {
                Node node = anchors.get(parser.getText());
                if (node == null) {
                    throw problem(here(), "no anchor named \"" + parser.getText() + "\" stands before this alias");
                }
                return node;
            }
            if (++level > DEEPEST) {
                throw problem(here(), "nested more than " + DEEPEST + " levels deep");
            }
            String anchor = parser.getObjectId() == null ? null : parser.getObjectId().toString();
            Node node = switch (parser.currentToken()) {
                case START_OBJECT -> mapping();
                case START_ARRAY -> sequence();
                default -> scalar();
            };
            level--;
            if (anchor != null) {
                anchors.put(anchor, node);
            }
            return node;
        }

        private Node mapping() throws IOException {
            Position start = here();
            Map<String, Node> entries = new LinkedHashMap<>();
            Map<String, Position> keys = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                Position keyAt = here();
                if (keys.put(key, keyAt) != null) {
                    throw problem(keyAt, "the key \"" + key + "\" stands here a second time");
                }
                parser.nextToken();
                entries.put(key, value());
            }
            return new Node.Mapping(entries, keys, start);
        }

        private Node sequence() throws IOException {
            Position start = here();
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return new Node.Sequence(items, start);
        }

        private Node scalar() throws IOException {
            Position at = here();
            String text = parser.getText();
            Object value = switch (parser.currentToken()) {
                case VALUE_NULL -> null;
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NUMBER_INT -> wholeNumber(at, text);
                case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                default -> text;
            };
            return new Node.Scalar(value, text, at);
        }

        private Object wholeNumber(Position at, String text) throws IOException {
            try {
                return parser.getLongValue();
            } catch (JsonProcessingException e) {
                throw problem(at, "the number " + text + " is too large");
            }
        }
    }
}
