package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The variants that a pipeline compares. {@code compare:} is a mapping:
 *
 * <ul>
 *   <li>{@code variants}: from the name of each to the values that it sets, which may be none; or {@code product}: from keys
 *       to lists of values, each combination a variant;
 *   <li>{@code baseline}: the name of the variant that the others are held against, by default the first;
 *   <li>{@code criteria}: choices of criteria that are only reported on.
 * </ul>
 *
 * <p>A list stands for the criteria alone. A variant sets its values after the sweep has set those of its own.
 */
final class ComparedVariants {

    /** The key of a pipeline, and that of a variant's name in what results say was swept. */
    static final String KEY = DeclaredVariants.KEY;

    private static final String VARIANTS = "variants";
    private static final String PRODUCT = "product";
    private static final String BASELINE = "baseline";
    private static final String CRITERIA = "criteria";
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(BASELINE, VARIANTS, PRODUCT, CRITERIA));
    private static final Set<String> COMPARED =
            new LinkedHashSet<>(List.of("model", DenseTraining.RESTARTS, DenseTraining.RETRY, "pruning", "keep",
                    "clustering", "hierarchy"));
    private static final String PAIRED =
            "compared in pairs of one task and seed; write it beside \"" + KEY + "\", or sweep it";
    /** Keys that are no use to a variant, with what is said of it. */
    private static final Map<String, String> SHARED = Map.of("task", PAIRED, "tasks", PAIRED, "seeds", PAIRED,
            "measures", "compared in the same measures; write it beside \"" + KEY + "\"");
    private static final int LONGEST_NAME = 100;

    private ComparedVariants() { }

    /** Returns what each variant sets, the baseline first; one that sets nothing where none are compared. */
    static List<Combination> combinations(Node.Mapping pipeline, Problems problems) {
        Node node = pipeline.entries().get(KEY);
        if (node instanceof Node.Sequence || node == null) {
            return List.of(Combination.NOTHING);
        } else if (!(node instanceof Node.Mapping compare)) {
            problems.add(node.at(), "\"" + KEY + "\" must be a mapping with \"" + VARIANTS + "\" or \"" + PRODUCT
                    + "\", or a list whose elements are written as under \"keep\", not " + node.describe());
            return List.of(Combination.NOTHING);
        } else {
            compare.entries().keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> problems.add(
                    compare.keys().get(key), "unknown key \"" + KEY + "." + key + "\"" + NearestName.hint(key, KEYS)));
            return baselineFirst(compare, variants(compare, problems), problems);
        }
    }

    /** Returns whether a pipeline names its variants by a product of alternatives. */
    static boolean isProduct(Node.Mapping pipeline) {
        return pipeline.entries().get(KEY) instanceof Node.Mapping compare && compare.entries().containsKey(PRODUCT);
    }

    private static List<Combination> variants(Node.Mapping compare, Problems problems) {
        Node named = compare.entries().get(VARIANTS);
        Node product = compare.entries().get(PRODUCT);
        if (named != null && product != null) {
            problems.add(compare.keys().get(PRODUCT), "\"" + KEY + "\" has both \"" + VARIANTS + "\" and \"" + PRODUCT
                    + "\"; name the variants one way");
        } else if (named != null) {
            return named(named, problems);
        } else if (product != null) {
            return product(product, problems);
        } else if (!compare.entries().containsKey(CRITERIA)) {
            problems.add(compare.at(), "\"" + KEY + "\" needs \"" + VARIANTS + "\" or \"" + PRODUCT + "\"");
        }
        return List.of();
    }

    private static List<Combination> named(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping variants)) {
            problems.add(node.at(), "\"" + KEY + "." + VARIANTS + "\" must be a mapping from names to the values that each "
                    + "sets, not " + node.describe());
            return List.of();
        }
        if (variants.entries().size() < 2) {
            problems.add(node.at(), "\"" + KEY + "." + VARIANTS + "\" needs at least two variants");
        }
        BigInteger count = BigInteger.valueOf(variants.entries().size());
        if (!PlanSize.VARIANTS.allows(count, "\"" + KEY + "\"", node.at(), problems)) {
            return List.of();
        }
        List<Combination> combinations = new ArrayList<>();
        variants.entries().forEach((name, patch) -> {
            fault(name).ifPresent(fault -> problems.add(variants.keys().get(name), fault));
            combinations.add(variant(name, patch, problems));
        });
        return combinations;
    }

    private static Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of("a variant needs a name");
        } else if (name.length() > LONGEST_NAME) {
            return Optional.of("the name of a variant has at most " + LONGEST_NAME + " characters, not " + name.length());
        }
        return name.codePoints().filter(OneLine::harms).mapToObj(Character::toString).findFirst()
                .map(hidden -> "the name of a variant cannot hold " + OneLine.of(hidden)
                        + ", which does not show or changes how what is around it shows: \"" + name + "\"");
    }

    private static Combination variant(String name, Node patch, Problems problems) {
        Combination set = Combination.NOTHING;
        if (patch instanceof Node.Mapping values) {
            for (Map.Entry<String, Node> value : values.entries().entrySet()) {
                Position at = values.keys().get(value.getKey());
                if (checkKey(value.getKey(), at, problems)) {
                    set = set.then(Combination.of("", new SettingOverride(value.getKey(), at, value.getValue())));
                }
            }
            checkNothingLost(name, set, patch.at(), problems);
        } else if (!patch.isNothing()) {
            problems.add(patch.at(), "variant \"" + name + "\" must be a mapping from keys to the values that it sets, not "
                    + patch.describe());
        }
        return new Combination(name, Map.of(KEY, name), set.overrides());
    }

    private static void checkNothingLost(String name, Combination set, Position at, Problems problems) {
        set.replaced().ifPresent(twice -> problems.add(at, "variant \"" + name + "\" sets \"" + twice.get(1)
                + "\" after \"" + twice.get(0) + "\", which is lost by that; write it first"));
    }

    private static List<Combination> product(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping axes) || axes.entries().isEmpty()) {
            problems.add(node.at(), "\"" + KEY + "." + PRODUCT + "\" must be a mapping from keys to lists of values, not "
                    + (node instanceof Node.Mapping ? "an empty one" : node.describe()));
            return List.of();
        }
        List<List<Combination>> lists = new ArrayList<>();
        for (Map.Entry<String, Node> axis : axes.entries().entrySet()) {
            if (!checkKey(axis.getKey(), axes.keys().get(axis.getKey()), problems)) {
                return List.of();
            }
            if (!(axis.getValue() instanceof Node.Sequence values) || values.items().isEmpty()) {
                problems.add(axis.getValue().at(), "\"" + KEY + "." + PRODUCT + "\" needs a list of values for \""
                        + axis.getKey() + "\", not " + (axis.getValue() instanceof Node.Sequence
                                ? "an empty one" : axis.getValue().describe()));
                return List.of();
            }
            String shortName = SweptText.shortName(axis.getKey(), axes.entries().keySet());
            lists.add(values.items().stream().map(value -> Combination.of(Sweep.label(shortName, value),
                    new SettingOverride(axis.getKey(), axes.keys().get(axis.getKey()), value))).toList());
        }
        if (!Sweep.fits("\"" + KEY + "." + PRODUCT + "\"", lists, node.at(), problems)) {
            return List.of();
        }
        List<Combination> all = List.of(Combination.NOTHING);
        for (List<Combination> list : lists) {
            all = Sweep.product(all, list);
        }
        if (all.size() < 2) {
            problems.add(node.at(), "\"" + KEY + "." + PRODUCT + "\" needs at least two variants");
        }
        checkNothingLost(all.get(0).label(), all.get(0), node.at(), problems);
        return all.stream().map(one -> new Combination(one.label(), Map.of(KEY, one.label()), one.overrides())).toList();
    }

    private static boolean checkKey(String key, Position at, Problems problems) {
        String first = key.split("\\.", 2)[0];
        if (SHARED.containsKey(first)) {
            problems.add(at, "\"" + key + "\" cannot differ between variants, which are " + SHARED.get(first));
            return false;
        }
        return SettingOverride.checkKey(key, at, COMPARED, "differ between variants", problems);
    }

    private static List<Combination> baselineFirst(
            Node.Mapping compare, List<Combination> variants, Problems problems) {
        Node node = compare.entries().get(BASELINE);
        List<Combination> ordered = new ArrayList<>(variants);
        if (node != null && (!(node instanceof Node.Scalar scalar) || scalar.value() == null)) {
            problems.add(node.at(),
                    "\"" + KEY + "." + BASELINE + "\" must be the name of a variant, not " + node.describe());
        } else if (node instanceof Node.Scalar scalar && !variants.isEmpty()) {
            String name = scalar.text();
            Optional<Combination> baseline = variants.stream().filter(one -> one.label().equals(name)).findFirst();
            baseline.ifPresentOrElse(found -> {
                ordered.remove(found);
                ordered.add(0, found);
            }, () -> problems.add(node.at(), "no variant is named \"" + name + "\""
                    + NearestName.hint(name, variants.stream().map(Combination::label).toList())));
        }
        return ordered.isEmpty() ? List.of(Combination.NOTHING) : ordered;
    }

    /** Returns the choices of criteria that are only reported on, each written as under {@code keep}. */
    static List<Node> criteria(Node.Mapping pipeline, Problems problems) {
        Node node = pipeline.entries().get(KEY);
        Node criteria = node instanceof Node.Mapping compare ? compare.entries().get(CRITERIA) : node;
        if (criteria == null || node instanceof Node.Scalar) {
            return List.of();
        } else if (criteria instanceof Node.Sequence choices) {
            return choices.items();
        }
        problems.add(criteria.at(), "\"" + KEY + "." + CRITERIA + "\" must be a list whose elements are written as under "
                + "\"keep\", not " + criteria.describe());
        return List.of();
    }

    /** Returns what stands under the key with its list of criteria changed. */
    static Node mapCriteria(Node node, UnaryOperator<Node> list) {
        if (node instanceof Node.Mapping compare) {
            return compare.entries().containsKey(CRITERIA)
                    ? compare.with(CRITERIA, list.apply(compare.entries().get(CRITERIA))) : compare;
        }
        return list.apply(node);
    }

    /**
     * Returns what stands under the key with other values of variants.
     *
     * @param change gives the values of keys that are set together, at least those that it is given
     */
    static Node mapValues(Node node, UnaryOperator<Map<String, Node>> change) {
        if (!(node instanceof Node.Mapping compare)) {
            return node;
        }
        Node.Mapping changed = compare;
        if (compare.entries().get(VARIANTS) instanceof Node.Mapping variants) {
            changed = changed.with(VARIANTS, variants.map((name, variant) -> variant instanceof Node.Mapping patch
                    ? patched(patch, change.apply(patch.entries())) : variant));
        }
        return compare.entries().get(PRODUCT) instanceof Node.Mapping axes
                ? changed.with(PRODUCT, Sweep.map(axes, change)) : changed;
    }

    private static Node.Mapping patched(Node.Mapping patch, Map<String, Node> values) {
        return patch.map((key, value) -> values.get(key));
    }
}
