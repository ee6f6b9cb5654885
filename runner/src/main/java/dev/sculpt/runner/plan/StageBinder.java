package dev.sculpt.runner.plan;

import dev.sculpt.api.Factory;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.plugin.StageKind;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PlainSettings;
import dev.sculpt.runner.settings.RecordBinder;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.Position;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes stages from what the pipeline says of them. */
public final class StageBinder {

    private static final String PLUGIN = "plugin";

    private final PluginRegistry registry;
    private final RecordBinder records = new RecordBinder();

    @Inject
    StageBinder(PluginRegistry registry) {
        this.registry = registry;
    }

    /** Makes the only stage that a node stands for; a list where one value belongs is a problem. */
    public <S> Optional<Stage<S>> one(Node node, String path, StageKind kind, Class<S> contract, Problems problems) {
        return offer(node, path, kind, problems)
                .flatMap(offer -> make(offer, settings(node), path, List.of(), contract, problems));
    }

    /**
     * Makes every stage that a node stands for: where a setting of a single value is given as a list, each value is
     * tried. With several such settings all combinations are, the last setting changing fastest.
     *
     * @return the stages; empty where there was a problem
     */
    public <S> List<Stage<S>> all(Node node, String path, StageKind kind, Class<S> contract, Problems problems) {
        Optional<Offer> offer = offer(node, path, kind, problems);
        if (offer.isEmpty()) {
            return List.of();
        }
        int before = problems.count();
        List<Stage<S>> stages = new ArrayList<>();
        for (Alternative alternative : alternatives(settings(node), offer.get().factory(), problems)) {
            make(offer.get(), alternative.settings(), path, alternative.searched(), contract, problems)
                    .ifPresent(stages::add);
        }
        return problems.count() > before ? List.of() : stages;
    }

    private Optional<Offer> offer(Node node, String path, StageKind kind, Problems problems) {
        Node name = node instanceof Node.Mapping mapping ? mapping.entries().get(PLUGIN) : node;
        if (name == null) {
            problems.add(node.at(), "\"" + path + "\" names no plugin; write plugin: NAME");
            return Optional.empty();
        }
        if (!(name instanceof Node.Scalar scalar) || scalar.value() == null) {
            problems.add(name.at(), "\"" + path + "\" must be the name of a plugin, or a mapping with the key plugin, not "
                    + name.describe());
            return Optional.empty();
        }
        Optional<Offer> offer = registry.find(kind, scalar.text());
        if (offer.isEmpty()) {
            problems.add(scalar.at(), registry.unknown(kind, scalar.text()));
        }
        return offer;
    }

    private static Node.Mapping settings(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.without(PLUGIN) : Node.Mapping.empty(node.at());
    }

    private <S> Optional<Stage<S>> make(
            Offer offer, Node.Mapping given, String path, List<Double> searched, Class<S> contract, Problems problems) {
        return make(offer, offer.factory(), given, path, searched, contract, problems);
    }

    private <C extends Record, S> Optional<Stage<S>> make(Offer offer, Factory<C, ?> factory, Node.Mapping given,
            String path, List<Double> searched, Class<S> contract, Problems problems) {
        Optional<C> settings = records.bind(given, path, factory.settings(), problems);
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        try {
            S instance = contract.cast(factory.create().apply(settings.get()));
            if (instance == null) {
                throw new IllegalStateException("its factory returned null");
            }
            return Optional.of(new Stage<>(offer, instance, PlainSettings.of(settings.get()), searched));
        } catch (SettingException e) {
            problems.add(place(given, e), refusal(path, e));
        } catch (RuntimeException | LinkageError e) {
            problems.add(given.at(), "the " + offer + " cannot be made: " + e);
        }
        return Optional.empty();
    }

    /** Returns where the setting that a plugin refused was written. */
    static Position place(Node given, SettingException refused) {
        return given instanceof Node.Mapping mapping ? RecordBinder.place(mapping, refused.path()) : given.at();
    }

    /** Returns the message for a setting that a plugin refused. */
    static String refusal(String path, SettingException refused) {
        return "\"" + (refused.path().isEmpty() ? path : path + "." + refused.path()) + "\": " + refused.getMessage();
    }

    /** One combination of values: single settings, and the rank of each that was searched. */
    private record Alternative(Node.Mapping settings, List<Double> searched) { }

    private static List<Alternative> alternatives(Node.Mapping given, Factory<?, ?> factory, Problems problems) {
        List<Alternative> alternatives = List.of(new Alternative(given, List.of()));
        for (RecordComponent component : factory.settings().getRecordComponents()) {
            String name = component.getName();
            if (given.entries().get(name) instanceof Node.Sequence list && !takesList(component)) {
                if (list.items().isEmpty()) {
                    problems.add(list.at(), "\"" + name + "\" is an empty list; there is nothing to try");
                }
                alternatives = alternatives.stream()
                        .flatMap(one -> IntStream.range(0, list.items().size())
                                .mapToObj(i -> with(one, name, list, i)))
                        .toList();
            }
        }
        return alternatives;
    }

    private static Alternative with(Alternative alternative, String name, Node.Sequence list, int index) {
        List<Double> searched = new ArrayList<>(alternative.searched());
        boolean numbers = list.items().stream()
                .allMatch(item -> item instanceof Node.Scalar scalar && scalar.value() instanceof Number);
        searched.add(numbers
                ? ((Number) ((Node.Scalar) list.items().get(index)).value()).doubleValue()
                : (double) index);
        return new Alternative(alternative.settings().with(name, list.items().get(index)), searched);
    }

    private static boolean takesList(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType type && type.getRawType() == Optional.class) {
            return type.getActualTypeArguments()[0] instanceof ParameterizedType inner
                    && inner.getRawType() == List.class;
        }
        return component.getType() == List.class;
    }
}
