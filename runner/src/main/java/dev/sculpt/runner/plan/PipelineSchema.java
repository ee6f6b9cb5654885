package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.SchemaReferences;
import dev.sculpt.runner.settings.SettingSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The JSON Schema (draft-07) of pipelines with the plugins there are, by which editors complete and check. What it
 * refuses is wrong; what only the whole of a pipeline shows, such as names of tasks and what is missing, is left to the
 * program.
 */
public final class PipelineSchema implements SchemaReferences {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String PROPERTIES = "properties";
    private static final String DESCRIPTION = "description";
    private static final Map<String, Object> YES_NO = Map.of("type", "boolean");
    /** The stages that a network runs through only once, so that a list is no search. */
    private static final Set<Kind<?>> SINGLE = Set.of(Kind.TASK, Kind.MODEL, Kind.CRITERION, Kind.MEASURE, Kind.EXPLANATION,
            Kind.EXECUTION, Kind.NETWORK_EXPORT);

    private final PluginRegistry registry;
    private final Map<String, Object> definitions = new TreeMap<>();

    private PipelineSchema(PluginRegistry registry) {
        this.registry = registry;
    }

    /** Returns the schema as plain values. */
    @SuppressWarnings("unchecked") // a map stays a map of the same keys
    public static Map<String, Object> of(PluginRegistry registry) {
        PipelineSchema schema = new PipelineSchema(registry);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", DRAFT);
        whole.put("title", "Sculpt pipeline");
        whole.put("type", "object");
        whole.put(PROPERTIES, schema.keys());
        whole.put("additionalProperties", false);
        whole.put("definitions", schema.definitions);
        return (Map<String, Object>) inFixedOrder(whole);
    }

    // Maps whose order would change from run to run get that of their keys.
    private static Object inFixedOrder(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(PipelineSchema::inFixedOrder).toList();
        } else if (!(value instanceof Map<?, ?>)) {
            return value;
        }
        Map<Object, Object> given = new LinkedHashMap<>((Map<?, ?>) value);
        Map<Object, Object> ordered = value instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
        given.forEach((key, inner) -> ordered.put(key, inFixedOrder(inner)));
        return ordered;
    }

    private Map<String, Object> keys() {
        Map<String, Object> task = plugin(Kind.TASK, Optional.empty());
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", described("Names the pipeline, and the folder of its results.", Map.of("type", "string")));
        keys.put("description", described("What it is for.", Map.of("type", "string")));
        keys.put("task", described("What networks are to learn: a plugin, or the name of one of the tasks.",
                Map.of("anyOf", List.of(task, Map.of("type", "string")))));
        keys.put("tasks", described("Tasks by name, for sweeps over them.",
                Map.of("type", "object", "additionalProperties", task)));
        keys.put("model", described("Where networks come from.", plugin(Kind.MODEL, Optional.empty())));
        keys.put(DenseTraining.RESTARTS, described("How many dense networks each seed trains.", Map.of("type", "integer",
                "minimum", 1)));
        keys.put(DenseTraining.RETRY, described("When a network is trained again, and with which settings of the model.",
                Map.of("type", "object")));
        keys.put(DenseTraining.CURVES, described("Whether loss and accuracy of the training are recorded.", YES_NO));
        keys.put("pruning", described("Stages of pruning, in order; lists of values are searched.",
                nullable(list(plugin(Kind.PRUNING, Optional.empty())))));
        keys.put("keep", described("Which try is kept; each criterion settles the ties of the one before.",
                oneOrMore(standing(Kind.CRITERION))));
        keys.put("measures", described("What is measured of finished networks.", list(standing(Kind.MEASURE))));
        keys.put(StageTree.EXPLANATION_KEY, described("What is said of finished networks in words.",
                list(standing(Kind.EXPLANATION))));
        keys.put(ComparedVariants.KEY, described("Variants that are compared, or other choices of criteria.",
                Map.of("type", List.of("object", "array", "string"))));
        keys.put("clustering", described("How units of a layer are joined.", standing(Kind.CLUSTERING)));
        keys.put("hierarchy", described("How clusters become modules.", standing(Kind.HIERARCHY)));
        keys.put("timeout", described("How long a call of a plugin may take.", Map.of()));
        keys.put(StageTree.EXECUTION_KEY, described("Where networks are computed.", standing(Kind.EXECUTION)));
        Map<String, Object> seed = Map.of("anyOf", List.of(Map.of("type", "integer"),
                Map.of("type", "string", "pattern", "^\\s*-?\\d+\\s*\\.\\.\\s*-?\\d+\\s*$")));
        keys.put("seeds", described("One network for each: numbers, and ranges such as 0..9.", oneOrMore(seed)));
        keys.put("sweep", described("Values of settings by their paths, as model.epochs; all combinations are run.",
                Map.of("type", List.of("object", "array"))));
        keys.put("expected", described("Published rates to stand beside.", Map.of("type", "object")));
        keys.put(Flag.REPORT.key(), described("Whether the run ends with a page to show, report.html.", YES_NO));
        keys.put("pipelines", described("Files of pipelines that run as one.", Map.of("type", "array")));
        return keys;
    }

    private Map<String, Object> standing(Kind<?> kind) {
        return plugin(kind, StageTree.standard(kind));
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(DESCRIPTION, description);
        all.putAll(schema.containsKey("$ref") ? Map.of("allOf", List.of(schema)) : schema);
        return all;
    }

    private static Map<String, Object> list(Map<String, Object> item) {
        return Map.of("type", "array", "items", item);
    }

    private static Map<String, Object> oneOrMore(Map<String, Object> item) {
        return Map.of("anyOf", List.of(item, list(item)));
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    @Override
    public Map<String, Object> plugin(Kind<?> kind, Optional<String> standard) {
        String name = kind.name();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // a plugin may have a setting of its own kind
            definitions.put(name, kind(kind));
        }
        Map<String, Object> named = reference(name);
        return standard.filter(registry.names(kind)::contains)
                .map(one -> Map.<String, Object>of("anyOf", List.of(named, reference(key(kind, one))))).orElse(named);
    }

    // By name alone, or as a mapping that names it.
    private Map<String, Object> kind(Kind<?> kind) {
        List<Object> choices = new ArrayList<>(List.of(Map.of("enum", registry.names(kind))));
        for (Offer offer : registry.offers(kind)) {
            definitions.put(key(kind, offer.name()), offer(offer));
            choices.add(Map.of("allOf", List.of(reference(key(kind, offer.name())),
                    Map.of("required", List.of(PluginType.PLUGIN)))));
        }
        return Map.of("anyOf", choices);
    }

    private Map<String, Object> offer(Offer offer) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(PluginType.PLUGIN, Map.of("const", offer.name(), DESCRIPTION, offer.factory().summary()));
        properties.putAll(SettingSchema.properties(offer.factory().settings(), !SINGLE.contains(offer.kind()), this));
        if (offer.kind() == Kind.TASK) {
            properties.putIfAbsent("name", Map.of(DESCRIPTION, "what the task is called in results"));
        }
        return closed(offer.factory().summary(), properties);
    }

    private static Map<String, Object> closed(String description, Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(DESCRIPTION, description);
        schema.put("type", "object");
        schema.put(PROPERTIES, properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    @Override
    public Map<String, Object> record(Class<? extends Record> type) {
        String name = "record-" + type.getName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, closed("settings", SettingSchema.properties(type, false, this)));
        }
        return reference(name);
    }

    private static String key(Kind<?> kind, String plugin) {
        return kind.name() + "-" + plugin;
    }

    private static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/definitions/" + definition);
    }
}
