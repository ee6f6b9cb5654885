package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PathWords;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.SettingComponent;
import dev.sculpt.runner.settings.SettingType;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values that a stage is searched over. A list where a setting takes one value stands for each of its values; that
 * holds for the settings of plugins within settings too: {@code score: [random, { plugin: my-score, power: [1, 2] }]} has
 * three alternatives.
 */
final class Alternatives {

    /**
     * One combination.
     *
     * @param node the stage with single values
     * @param searched the rank of each value that was searched: the number itself where all values are numbers, else its
     *     position in the list
     */
    record Alternative(Node node, List<Double> searched) {

        Alternative {
            searched = List.copyOf(searched);
        }
    }

    private final PluginMaker maker;

    @Inject
    Alternatives(PluginMaker maker) {
        this.maker = maker;
    }

    /**
     * Returns every combination, the last setting changing fastest; the node alone where nothing is searched.
     *
     * @param node a plugin's name, or a mapping that names it and holds its settings
     * @return nothing where no plugin of that name is there
     */
    List<Alternative> of(Kind<?> kind, Node node, String path, Problems problems) {
        Optional<Offer> offer = maker.offer(kind, node, path, problems);
        if (offer.isEmpty()) {
            return List.of();
        }
        if (!(node instanceof Node.Mapping written)) {
            return List.of(new Alternative(node, List.of()));
        }
        Class<? extends Record> settings = offer.get().factory().settings();
        List<Alternative> combinations =
                List.of(new Alternative(maker.moved(written, settings, path, problems), List.of()));
        PathWords words = PathWords.of(settings);
        for (SettingComponent component : SettingComponent.of(settings)) {
            String name = words.written(written, component.name());
            Node value = ((Node.Mapping) combinations.get(0).node()).entries().get(name);
            if (value != null) {
                List<Alternative> values = values(component, value, path + "." + name, problems);
                combinations = PlanSize.TRIES.allows(
                        PlanSize.product(IntStream.of(combinations.size(), values.size())), "\"" + path + "\"", node.at(),
                        problems) ? product(combinations, name, values) : List.of();
            }
            if (combinations.isEmpty()) {
                return List.of();
            }
        }
        return combinations;
    }

    private static List<Alternative> product(List<Alternative> combinations, String name, List<Alternative> values) {
        return combinations.stream().flatMap(one -> values.stream().map(each -> with(one, name, each))).toList();
    }

    private static Alternative with(Alternative combination, String name, Alternative value) {
        List<Double> searched = new ArrayList<>(combination.searched());
        searched.addAll(value.searched());
        return new Alternative(((Node.Mapping) combination.node()).with(name, value.node()), searched);
    }

    private List<Alternative> values(SettingComponent component, Node value, String path, Problems problems) {
        SettingType type = component.type();
        if (type.takesList()) {
            return List.of(new Alternative(value, List.of()));
        }
        List<Node> written = value instanceof Node.Sequence list ? list.items() : List.of(value);
        if (written.isEmpty()) {
            problems.add(value.at(), "\"" + path + "\" is an empty list; there is nothing to try");
        }
        List<Node> tried = type.innermost() instanceof PluginType plugin
                ? plugins(component, plugin, written, path, problems) : written;
        boolean searched = value instanceof Node.Sequence || tried.size() > 1;
        return IntStream.range(0, tried.size())
                .mapToObj(i -> new Alternative(tried.get(i), searched ? List.of(rank(tried, i)) : List.of()))
                .toList();
    }

    private List<Node> plugins(
            SettingComponent component, PluginType plugin, List<Node> written, String path, Problems problems) {
        return written.stream()
                .flatMap(one -> one instanceof Node.Mapping
                        ? of(plugin.kind(), PluginType.named(one, component.setting()), path, problems).stream()
                                .map(Alternative::node)
                        : Stream.of(one))
                .toList();
    }

    private static double rank(List<Node> tried, int index) {
        boolean numbers = tried.stream()
                .allMatch(item -> item instanceof Node.Scalar scalar && scalar.value() instanceof Number);
        return numbers ? ((Number) ((Node.Scalar) tried.get(index)).value()).doubleValue() : index;
    }
}
