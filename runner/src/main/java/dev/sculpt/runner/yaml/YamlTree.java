package dev.sculpt.runner.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.sculpt.runner.problem.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds nodes from the tokens of a parser, by recursive descent. What an alias stands for counts as often as it is named,
 * in values and in levels, since whoever walks the tree meets it as often.
 */
final class YamlTree {

    /** What is eight in one version of YAML and ten in the next, {@code 010}, is text; so are digits of a truth table. */
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-9_]+");

    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|nan)", Pattern.CASE_INSENSITIVE);

    /** The most values in a tree. */
    static final int MOST_VALUES = 1_000_000;

    /** The most levels of a tree. */
    static final int DEEPEST = 100;

    private static final String MERGE = "<<";

    private final AnchoredParser parser;
    private final Position source;
    private final boolean hasLines;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Set<Node> repeated = Collections.newSetFromMap(new IdentityHashMap<>()); // what aliases stand for
    private int values;
    private int level;
    private int deepest;

    /** What an anchor names: the values in it, and its levels. */
    private record Anchored(Node node, int values, int levels) { }

    YamlTree(AnchoredParser parser, Position source, boolean hasLines) {
        this.parser = parser;
        this.source = source;
        this.hasLines = hasLines;
    }

    /** Returns where the parser is. */
    Position here() {
        return hasLines ? YamlReader.place(source, parser.currentTokenLocation()) : source;
    }

    /** Returns the value that begins at the current token, and leaves the parser at its last one. */
    Node value() throws IOException {
        if (parser.isCurrentAlias()) {
            return alias();
        }
        refuseTag();
        int before = values;
        count(1, 1);
        level++;
        int around = deepest;
        deepest = level;
        Optional<String> anchor = parser.anchor();
        Node node = switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar();
        };
        level--;
        Anchored anchored = new Anchored(node, values - before, deepest - level);
        anchor.ifPresent(name -> anchors.put(name, anchored));
        deepest = Math.max(deepest, around);
        return node;
    }

    private Node alias() throws IOException {
        Anchored anchored = anchors.get(parser.getText());
        if (anchored == null) {
            throw YamlReader.problem(here(), "no anchor named \"" + parser.getText() + "\" stands before this alias");
        }
        count(anchored.values, anchored.levels);
        deepest = Math.max(deepest, level + anchored.levels);
        repeated.add(anchored.node);
        return anchored.node;
    }

    private void refuseTag() {
        parser.foreignTag().ifPresent(tag -> {
            throw YamlReader.problem(here(), "the tag " + tag + " has no meaning here; remove it, or put text that begins "
                    + "with it in quotes");
        });
    }

    private void count(int more, int levels) {
        if (values > MOST_VALUES - more) {
            throw YamlReader.problem(here(), "more than " + MOST_VALUES + " values"
                    + (anchors.isEmpty() ? "" : ", with those that aliases repeat"));
        } else if (level + levels > DEEPEST) {
            throw YamlReader.problem(here(), "nested more than " + DEEPEST + " levels deep");
        }
        values += more;
    }

    private Node mapping() throws IOException {
        Position start = here();
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        Set<String> merged = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position keyAt = here();
            refuseTag();
            parser.nextToken();
            if (key.equals(MERGE)) {
                merge(value(), keyAt, entries, keys, merged);
                continue;
            }
            if (keys.put(key, keyAt) != null && !merged.remove(key)) {
                throw YamlReader.problem(keyAt, "the key \"" + key + "\" stands here a second time");
            }
            entries.put(key, value());
        }
        return new Node.Mapping(entries, keys, shared(entries), start);
    }

    // A key of its own, and one of a mapping that is named earlier, come first.
    private void merge(Node node, Position keyAt, Map<String, Node> entries, Map<String, Position> keys,
            Set<String> merged) {
        for (Node one : node instanceof Node.Sequence several ? several.items() : List.of(node)) {
            if (!(one instanceof Node.Mapping mapping)) {
                throw YamlReader.problem(keyAt, "\"" + MERGE + "\" merges a mapping, or a list of mappings, such as "
                        + MERGE + ": *name; not " + one.describe());
            }
            mapping.entries().forEach((key, value) -> {
                if (entries.putIfAbsent(key, value) == null) {
                    keys.put(key, mapping.keys().get(key));
                    merged.add(key);
                }
            });
        }
    }

    private Set<String> shared(Map<String, Node> entries) {
        Set<String> shared = new LinkedHashSet<>();
        if (level == 1) {
            entries.forEach((key, value) -> {
                if (repeated.contains(value)) {
                    shared.add(key);
                }
            });
        }
        return shared;
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
            case VALUE_NUMBER_INT -> OCTAL.matcher(text).matches() ? text : wholeNumber(at, text);
            case VALUE_NUMBER_FLOAT -> decimal(at, text);
            default -> text;
        };
        return new Node.Scalar(value, text, at);
    }

    // YAML has words for what is no number and for what has no end; the library fails on them.
    private double decimal(Position at, String text) throws IOException {
        double value = NOT_FINITE.matcher(text).matches() ? Double.NaN : parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw YamlReader.problem(at, text + " is no finite number; put it in quotes where text is meant");
        }
        return value;
    }

    private Object wholeNumber(Position at, String text) throws IOException {
        try {
            return parser.getLongValue();
        } catch (StreamConstraintsException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw YamlReader.problem(at, "the number " + text + " is too large");
        }
    }
}
