package dev.sculpt.runner.run;

import dev.sculpt.runner.plan.Flag;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What two pipelines set differently, key by key: only what differs. Names, descriptions, expected rates and whether there
 * is a page, which nothing in a run depends on, are passed over. Where a stage has another plugin, the whole stage is one
 * difference; stages of a list are held against those of the same plugin.
 */
public final class SettingDifferences {

    private static final Set<String> NOT_SETTINGS = Set.of("name", "description", "expected", Flag.REPORT.key());
    private static final String PIPELINES = "pipelines";

    private final List<SettingDifference> found = new ArrayList<>();

    private SettingDifferences() { }

    /**
     * Returns the differences in the order of the first pipeline's keys, then of those that only the second has.
     *
     * @throws dev.sculpt.runner.problem.InvalidInputException if there is no such file
     */
    public static List<SettingDifference> between(PipelineFile before, PipelineFile after) {
        List<Node.Mapping> one = before.parts();
        List<Node.Mapping> other = after.parts();
        SettingDifferences differences = new SettingDifferences();
        if (one.size() != other.size()) {
            differences.found.add(new SettingDifference(PIPELINES, one.size(), other.size()));
            return List.copyOf(differences.found);
        }
        for (int part = 0; part < one.size(); part++) {
            String key = one.size() == 1 ? "" : PIPELINES + "." + part;
            differences.ofMaps(key, settings(one.get(part)), settings(other.get(part)));
        }
        return List.copyOf(differences.found);
    }

    private static Map<?, ?> settings(Node.Mapping pipeline) {
        Node.Mapping settings = pipeline;
        for (String key : NOT_SETTINGS) {
            settings = settings.without(key);
        }
        return (Map<?, ?>) settings.plain();
    }

    private void of(String key, Object before, Object after) {
        if (Objects.equals(comparable(before), comparable(after))) {
            return;
        } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other
                && Objects.equals(one.get(PluginType.PLUGIN), other.get(PluginType.PLUGIN))) {
            ofMaps(key, one, other);
        } else if (before instanceof List<?> one && after instanceof List<?> other
                && plugins(one).isPresent() && plugins(other).isPresent()) {
            ofStages(key, one, other);
        } else {
            found.add(new SettingDifference(key, before, after));
        }
    }

    // What is spelled out has 2.0 where a pipeline says 2.
    private static Object comparable(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> numbers = new LinkedHashMap<>();
            map.forEach((key, inner) -> numbers.put(key, comparable(inner)));
            return numbers;
        } else if (value instanceof List<?> list) {
            List<Object> numbers = new ArrayList<>();
            list.forEach(inner -> numbers.add(comparable(inner)));
            return numbers;
        }
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    private void ofMaps(String key, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(inner -> of(key.isEmpty() ? String.valueOf(inner) : key + "." + inner,
                before.get(inner), after.get(inner)));
    }

    // Which stages there are is one difference, what a stage of both sets is another.
    private void ofStages(String key, List<?> before, List<?> after) {
        List<String> one = plugins(before).orElseThrow();
        List<String> other = plugins(after).orElseThrow();
        if (!one.equals(other)) {
            found.add(new SettingDifference(key, namedWhereShared(before, other), namedWhereShared(after, one)));
        }
        one.stream().filter(other::contains).forEach(plugin ->
                of(key + "." + plugin, before.get(one.indexOf(plugin)), after.get(other.indexOf(plugin))));
    }

    private static List<Object> namedWhereShared(List<?> stages, List<String> others) {
        List<Object> shown = new ArrayList<>();
        for (Object stage : stages) {
            Object plugin = ((Map<?, ?>) stage).get(PluginType.PLUGIN);
            shown.add(others.contains(plugin) ? plugin : stage);
        }
        return shown;
    }

    /** Returns the plugins of a list of stages; nothing where it is another list, or a plugin is not alone of its name. */
    private static Optional<List<String>> plugins(List<?> list) {
        List<String> names = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof Map<?, ?> stage) || !(stage.get(PluginType.PLUGIN) instanceof String name)
                    || names.contains(name)) {
                return Optional.empty();
            }
            names.add(name);
        }
        return list.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
