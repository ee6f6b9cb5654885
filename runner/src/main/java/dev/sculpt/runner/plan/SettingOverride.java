package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.Position;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value that replaces one of the pipeline, such as {@code model.epochs=20}.
 *
 * <p>A step of the path into a list is a position from 0, or the name of the plugin of one element:
 * {@code pruning.0.step} or {@code pruning.units.step}. A stage that is only named becomes a mapping with the key
 * {@code plugin} where a setting is put below it.
 *
 * @param path keys with dots between
 * @param value the new value
 */
public record SettingOverride(String path, Node value) {

    /**
     * Reads an override as given on the command line.
     *
     * @param text {@code KEY=VALUE}, the value in YAML; paths in it are relative to the working folder
     * @throws InvalidInputException if it is not of that form
     */
    public static SettingOverride parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new InvalidInputException(
                    "--set \"" + text + "\": write KEY=VALUE, such as --set model.epochs=20");
        }
        Position at = new Position("--set " + text, Path.of("").toAbsolutePath(), 0, 0);
        return new SettingOverride(
                text.substring(0, equals).strip(), new YamlReader().readValue(text.substring(equals + 1), at));
    }

    /**
     * Returns the pipeline with this value in place. Keys that are not there are added; whether they are known is for
     * the binder to say.
     */
    public Node.Mapping applyTo(Node.Mapping pipeline, Problems problems) {
        List<String> steps = Arrays.asList(path.split("\\."));
        return (Node.Mapping) set(pipeline, steps, problems);
    }

    /** Returns what stands at a path, by the rules of overrides. */
    static Optional<Node> find(Node.Mapping pipeline, String path) {
        Node node = pipeline;
        for (String step : path.split("\\.")) {
            if (node instanceof Node.Sequence sequence && position(sequence, step) >= 0) {
                node = sequence.items().get(position(sequence, step));
            } else if (node instanceof Node.Mapping mapping && mapping.entries().containsKey(step)) {
                node = mapping.entries().get(step);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    private Node set(Node node, List<String> steps, Problems problems) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (node instanceof Node.Scalar plugin && plugin.value() instanceof String) {
            return set(Node.Mapping.empty(node.at()).with("plugin", plugin), steps, problems);
        }
        if (node instanceof Node.Mapping mapping) {
            Node inner = mapping.entries().getOrDefault(step, Node.Mapping.empty(value.at()));
            return mapping.with(step, set(inner, rest, problems));
        } else if (node instanceof Node.Sequence sequence) {
            int index = position(sequence, step);
            if (index >= 0) {
                List<Node> items = new ArrayList<>(sequence.items());
                items.set(index, set(items.get(index), rest, problems));
                return new Node.Sequence(items, sequence.at());
            }
            problems.add(value.at(), "\"" + step + "\" in \"" + path + "\" is no element of the list; "
                    + "name one by its position from 0 or by its plugin");
            return node;
        }
        problems.add(value.at(), "\"" + path + "\" reaches below " + node.describe() + ", which has no keys");
        return node;
    }

    private static int position(Node.Sequence sequence, String step) {
        if (step.matches("\\d{1,6}")) {
            int index = Integer.parseInt(step);
            return index < sequence.items().size() ? index : -1;
        }
        for (int i = 0; i < sequence.items().size(); i++) {
            if (sequence.items().get(i) instanceof Node.Mapping element
                    && element.entries().get("plugin") instanceof Node.Scalar plugin && plugin.text().equals(step)) {
                return i;
            }
        }
        return -1;
    }
}
