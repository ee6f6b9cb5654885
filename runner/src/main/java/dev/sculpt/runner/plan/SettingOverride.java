package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PathWords;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A value that replaces one of the pipeline, such as {@code model.epochs=20}.
 *
 * <p>A step of the path into a list is a position from 0, or the name of the plugin of one element:
 * {@code pruning.0.step} or {@code pruning.units.step}; a name that several elements share is refused. The step {@code *} is
 * every element: {@code pruning.*.accuracy}. A stage that is only named becomes a mapping with the key {@code plugin} where
 * a setting is put below it. Behind {@code sweep} or a variant of {@code compare} stands one key, which is a path itself:
 * {@code sweep.task.seed}.
 *
 * @param path keys with dots between
 * @param at where the path was written
 * @param value the new value
 */
public record SettingOverride(String path, Position at, Node value) {

    /** The step into a list that is every element of it. */
    private static final String EVERY = "*";

    /** How other tools name an element of a list. */
    private static final Pattern BRACKETED = Pattern.compile("\\[[\"']?([^\\]\"']+)[\"']?\\]");

    /** The keys of a pipeline under which lists of stages stand. */
    private static final Set<String> LISTS = Set.of("pruning", "keep", "measures");

    /** The places whose keys are paths themselves, and so hold dots, and what stands behind them. */
    private static final Pattern PATH_BELOW = Pattern.compile(
            "(sweep(?:\\.\\d+)?|compare\\.product|compare\\.variants\\.[^.]+)\\.(?!(?:\\d+|columns|rows)(?:\\.|$))(.+)");

    /**
     * Reads an override as given on the command line.
     *
     * @param given what messages call it, such as {@code --set model.epochs=20}
     * @param text {@code KEY=VALUE}, the value in YAML; paths in it are relative to the working folder
     * @throws InvalidInputException if it is not of that form
     */
    public static SettingOverride parse(String given, String text) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? "" : text.substring(0, equals).strip();
        if (key.isEmpty()) {
            throw new InvalidInputException("\"" + given + "\": " + (equals < 0 ? "" : "no key stands before \"=\"; ")
                    + "write KEY=VALUE, such as model.epochs=20");
        }
        if (hasEmptyPart(key)) {
            throw new InvalidInputException("\"" + given + "\": the key has an empty part");
        }
        Matcher bracketed = BRACKETED.matcher(key);
        if (bracketed.find()) {
            throw new InvalidInputException("\"" + given + "\": an element of a list is named with a dot, as "
                    + bracketed.replaceAll(".$1"));
        }
        Position at = new Position(given, Path.of("").toAbsolutePath(), 0, 0);
        return new SettingOverride(key, at, new YamlReader().readValue(text.substring(equals + 1), at));
    }

    /**
     * Returns the pipeline with this value in place. Keys that are not there are added; whether they are known is for
     * the binder to say.
     */
    public Node.Mapping applyTo(Node.Mapping pipeline, Problems problems) {
        if (hasEmptyPart(path)) {
            problems.add(at, "\"" + path + "\" has an empty part");
            return pipeline;
        }
        return (Node.Mapping) set(pipeline, steps(), problems);
    }

    /**
     * Demands that a key begin with one that may be set; returns whether it does.
     *
     * @param at where the key was written
     * @param settable the keys of a pipeline that may be set
     * @param what it then cannot do, such as {@code be swept}
     */
    static boolean checkKey(String key, Position at, Set<String> settable, String what, Problems problems) {
        String first = key.split("\\.", 2)[0];
        if (hasEmptyPart(key)) {
            problems.add(at, "\"" + key + "\" has an empty part");
        } else if (!settable.contains(first)) {
            problems.add(at, "\"" + key + "\" cannot " + what + NearestName.hint(first, settable));
        }
        return !hasEmptyPart(key) && settable.contains(first);
    }

    /** Returns whether nothing stands before, after or between dots of a key. */
    static boolean hasEmptyPart(String key) {
        return List.of(key.split("\\.", -1)).contains("");
    }

    /** Returns what stands at a path, by the rules of overrides; of every element of a list what stands in the first. */
    static Optional<Node> find(Node.Mapping pipeline, String path) {
        Node node = pipeline;
        for (String step : path.split("\\.")) {
            if (node instanceof Node.Sequence sequence && isFound(sequence, step)) {
                node = sequence.items().get(positions(sequence, step).get(0));
            } else if (node instanceof Node.Mapping mapping && mapping.entries().containsKey(step)) {
                node = mapping.entries().get(step);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    /**
     * Returns the paths as they stand in a pipeline: with the position of each element of a list that its plugin, or
     * {@code *}, names.
     */
    List<String> places(Node.Mapping pipeline) {
        return places(pipeline, List.of(path.split("\\.")));
    }

    private static List<String> places(Node node, List<String> steps) {
        if (steps.isEmpty()) {
            return List.of("");
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        Map<String, Node> below = new LinkedHashMap<>();
        if (node instanceof Node.Sequence sequence && isFound(sequence, step)) {
            positions(sequence, step).forEach(at -> below.put(String.valueOf(at), sequence.items().get(at)));
        } else {
            below.put(step, node instanceof Node.Mapping mapping ? mapping.entries().get(step) : null);
        }
        return below.entrySet().stream().flatMap(one -> places(one.getValue(), rest).stream()
                .map(place -> place.isEmpty() ? one.getKey() : one.getKey() + "." + place)).toList();
    }

    private static boolean isFound(Node.Sequence sequence, String step) {
        int found = positions(sequence, step).size();
        return step.equals(EVERY) ? found > 0 : found == 1;
    }

    private List<String> steps() {
        Matcher below = PATH_BELOW.matcher(path);
        if (!below.matches()) {
            return List.of(path.split("\\."));
        }
        List<String> steps = new ArrayList<>(List.of(below.group(1).split("\\.")));
        steps.add(below.group(2));
        return steps;
    }

    private Node set(Node node, List<String> steps, Problems problems) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        boolean every = step.equals(EVERY);
        if (every ? hasNoElement(node) : isPosition(step) && hasNoPosition(node, steps)) {
            problems.add(at, "\"" + step + "\" in \"" + path + "\" is " + (every ? "every element of" : "a position in")
                    + " a list, but " + (before(steps).isEmpty() ? "the pipeline" : "\"" + before(steps) + "\"") + " "
                    + (isEmpty(node) ? "is not there"
                            : node instanceof Node.Sequence ? "is empty" : "is " + node.describe()));
            return node;
        }
        if (node instanceof Node.Scalar plugin && plugin.value() instanceof String) {
            return set(Node.Mapping.empty(node.at()).with(PluginType.PLUGIN, plugin), steps, problems);
        }
        if (node instanceof Node.Mapping mapping) {
            Node inner = mapping.entries().getOrDefault(step, Node.Mapping.empty(at));
            return put(mapping, step, set(inner, rest, problems));
        } else if (node instanceof Node.Sequence sequence) {
            if (every) {
                return sequence.map(item -> set(item, rest, problems));
            }
            List<Integer> positions = positions(sequence, step);
            if (positions.size() == 1) {
                int index = positions.get(0);
                List<Node> items = new ArrayList<>(sequence.items());
                items.set(index, set(items.get(index), rest, problems));
                return new Node.Sequence(items, sequence.at());
            }
            problems.add(at, "\"" + step + "\" in \"" + path + "\" is "
                    + (positions.isEmpty()
                            ? "no element of the list; name one by its position from 0 or by its plugin"
                                    + NearestName.hint(step, names(sequence))
                            : "the plugin of " + positions.size() + " elements of the list; write "
                                    + byPosition(positions, steps)));
            return node;
        }
        problems.add(at, "\"" + path + "\" reaches below " + node.describe() + ", which has no keys");
        return node;
    }

    // Of several words for one path the one that was set last stands last: by that PathWords tells which counts.
    private Node.Mapping put(Node.Mapping mapping, String step, Node changed) {
        boolean several = PathWords.alternatives(step).stream()
                .anyMatch(word -> !word.equals(step) && mapping.entries().containsKey(word));
        return (several ? mapping.without(step) : mapping).with(step, changed, at);
    }

    // Of a stage that stands alone no setting is a number; other mappings may have any key.
    private boolean hasNoPosition(Node node, List<String> steps) {
        return node instanceof Node.Scalar stage && stage.value() instanceof String
                || node instanceof Node.Mapping mapping && mapping.entries().containsKey(PluginType.PLUGIN)
                || isEmpty(node) && LISTS.contains(before(steps));
    }

    private static boolean hasNoElement(Node node) {
        return !(node instanceof Node.Sequence list) || list.items().isEmpty();
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
    }

    // The part of the path that leads to what is left of it.
    private String before(List<String> left) {
        List<String> steps = steps();
        return String.join(".", steps.subList(0, steps.size() - left.size()));
    }

    private static boolean isPosition(String step) {
        return step.matches("\\d{1,6}");
    }

    // The elements that a step into a list may mean: one by its position, any number by their plugin, or all.
    private static List<Integer> positions(Node.Sequence sequence, String step) {
        int size = sequence.items().size();
        if (step.equals(EVERY)) {
            return IntStream.range(0, size).boxed().toList();
        }
        if (isPosition(step)) {
            int position = Integer.parseInt(step);
            return position < size ? List.of(position) : List.of();
        }
        return IntStream.range(0, size)
                .filter(position -> isOf(step, sequence.items().get(position)))
                .boxed()
                .toList();
    }

    private static boolean isOf(String plugin, Node element) {
        return plugin(element).filter(plugin::equals).isPresent();
    }

    private static List<String> names(Node.Sequence sequence) {
        return sequence.items().stream().flatMap(element -> plugin(element).stream()).distinct().toList();
    }

    private static Optional<String> plugin(Node element) {
        Node name = element instanceof Node.Mapping mapping ? mapping.entries().get(PluginType.PLUGIN) : element;
        return name instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    // The paths that name one of several elements, such as "pruning.0.step or pruning.2.step".
    private String byPosition(List<Integer> positions, List<String> left) {
        List<String> steps = steps();
        int here = steps.size() - left.size();
        return positions.stream()
                .map(position -> {
                    List<String> exact = new ArrayList<>(steps);
                    exact.set(here, position.toString());
                    return String.join(".", exact);
                })
                .collect(Collectors.joining(" or "));
    }
}
