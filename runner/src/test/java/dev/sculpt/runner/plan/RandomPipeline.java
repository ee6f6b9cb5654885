package dev.sculpt.runner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Draws small pipelines that use the pipeline language as widely as it goes; the files that they name lie beside them. */
public final class RandomPipeline {

    /** A CSV file of two inputs and one output, by a path with a blank in it. */
    public static final String CSV = "data/two inputs.csv";

    /** What it holds. */
    public static final String CSV_ROWS = "a,b,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n";

    private final SplittableRandom random;

    /** Creates a source of pipelines. */
    public RandomPipeline(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns the next pipeline, which is valid. */
    public String next() {
        List<String> lines = new ArrayList<>();
        boolean named = chance(3);
        boolean csv = !named && chance(3);
        if (chance(2)) {
            lines.add("name: p" + random.nextInt(100));
        }
        if (named) {
            lines.add("tasks: { 'on': { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }, "
                    + "two: { plugin: truth-table, inputs: 2, outputs: { 'null': '0110', '1': '1001' } } }");
            lines.add("task: " + pick("'on'", "two"));
        } else if (csv) {
            lines.add("task: { plugin: csv, path: " + CSV + ", targets: [y]"
                    + pick("", ", name: rows", ", name: '12'") + " }");
        } else {
            lines.add("task: { plugin: function-graph" + pick("", ", name: xor", ", name: 'yes'")
                    + ", inputs: 2, outputs: { "
                    + pick("y0: x0 xor x1", "'no': x0 and x1, 'null': not x1", "'yes': x0 or x1") + " } }");
        }
        String model = model();
        lines.add(model);
        if (chance(4)) {
            lines.add("restarts: " + pick("1", "2", "3"));
        }
        if (chance(4)) {
            lines.add("retry: { accuracy: " + pick("1", "0.75") + ", with: "
                    + pick("[{ epochs: 3 }]", "[{ learningRate: 0.01 }, { learningRate: 1e-3, epochs: 3 }]") + " }");
        }
        List<String> prunings = new ArrayList<>();
        if (chance(2)) {
            prunings.add(units());
        }
        if (!chance(4)) {
            prunings.add(edges());
        }
        lines.add("pruning: " + prunings);
        if (chance(2)) {
            lines.add("keep: " + pick(
                    "sparsest", "[fits-task, sparsest]", "{ plugin: fewest-units }", "[{ plugin: consensus }]"));
        }
        if (chance(4)) {
            lines.add("measures: " + pick("[]", "[same-graph]", "[exact-hierarchy, { plugin: input-nmi }]"));
        }
        boolean clustering = chance(2);
        if (clustering) {
            lines.add("clustering: " + pick("agglomerative", "{ linkage: [single, average] }",
                    "{ plugin: agglomerative, distance: cosine, testHops: [null, 2] }",
                    "{ plugin: agglomerative, weighted: [true, false], tests: false }",
                    "{ featureHops: [null, 1], count: { plugin: fixed, clusters: [1, 2] } }",
                    "{ features: [incoming, { plugin: both, hops: [1, 2] }], linkage: [centroid, minimax] }"));
        }
        if (chance(2)) {
            lines.add("hierarchy: " + pick("merge", "{ threshold: [0.6, 0.9] }", "{ plugin: merge, threshold: 0.5 }"));
        }
        if (chance(4)) {
            lines.add("timeout: " + pick("30m", "{ model: 1h, pruning: 7200s }", "null"));
        }
        if (chance(2)) {
            lines.add("seeds: " + pick("3", "[0, 1]", "0..2", "[5, 1..3]"));
        }
        String sweep = sweep(named, csv, model, prunings);
        if (!sweep.isEmpty()) {
            lines.add(sweep);
        }
        if (chance(2)) {
            lines.add("compare: " + compare(prunings, sweep));
        }
        return String.join("\n", lines) + "\n";
    }

    private String model() {
        return "model: { plugin: mlp, hidden: " + pick("[3]", "[4, 3]", "[]") + ", epochs: " + pick("1", "2")
                + pick("", ", activation: sigmoid", ", activation: step")
                + pick("", ", schedule: exponential, decay: 0.9", ", schedule: exponential", ", schedule: cosine",
                        ", schedule: { plugin: exponential, decay: 0.5 }")
                + pick("", ", optimizer: sgd", ", optimizer: nesterov, momentum: 0.5", ", optimizer: rmsprop",
                        ", optimizer: { plugin: adam, beta1: 0.8 }", ", optimizer: { momentum: 0, plugin: nesterov }")
                + pick("", ", learningRate: 1e-3", ", weightDecay: 0", ", dropout: 0.25") + " }";
    }

    private String units() {
        return "{ plugin: units, step: " + pick("50", "[40, 60]", "[60, 40, 50]") + ", accuracy: " + pick("0", "0.5")
                + pick("", ", score: random", ", score: [random, { plugin: activation-gradient }]",
                        ", score: { plugin: path-product }")
                + pick("", ", scaling: [z-score, none]", ", schedule: cubic", ", scope: per-layer") + " }";
    }

    private String edges() {
        return "{ plugin: edges, step: " + pick("40", "[30, 50]") + ", accuracy: 0"
                + pick("", ", maxDrop: [null, 0.5]", ", maxDrop: null", ", maxDrop: 1", ", maxDrop: [1, null]")
                + pick("", ", score: weight-gradient", ", schedule: [linear, geometric]") + " }";
    }

    private String sweep(boolean named, boolean csv, String model, List<String> prunings) {
        List<String> axes = new ArrayList<>();
        if (chance(4)) {
            axes.add("seeds: [[0, 1], [2, 3], 4..5]");
        }
        if (chance(4)) {
            axes.add("model.epochs: [1, 2]");
        }
        if (chance(5)) {
            axes.add("model.hidden: [[2], [3, 2]]");
        }
        // A setting beside the schedule or optimizer would do nothing beside some of these.
        if (!model.contains("exponential, decay") && chance(5)) {
            axes.add(pick("model.schedule: [constant, { plugin: exponential, decay: 0.9 }]",
                    "model.schedule: [cosine, exponential]"));
        }
        if (!model.contains("nesterov, momentum") && chance(5)) {
            axes.add("model.optimizer: [adam, nesterov, { plugin: rmsprop, smoothing: 0.9 }]");
        }
        if (named && chance(2)) {
            axes.add("task: ['on', two]");
        }
        if (csv && chance(2)) {
            axes.add("task.path: [" + CSV + ", ./data/other.csv]");
        }
        if (chance(5)) {
            axes.add(pick("clustering: [agglomerative, { plugin: agglomerative, linkage: complete }]",
                    "clustering: [leiden, { plugin: k-means, clusters: [1, 2] }, { distance: jaccard }]",
                    "clustering.count: [modularity-index, silhouette]", "clustering.plugin: [agglomerative]",
                    "clustering.features: [incoming, { plugin: both }]"));
        }
        if (prunings.stream().anyMatch(one -> one.contains("plugin: edges")) && chance(4)) {
            axes.add(pick("pruning.edges.maxDrop: [null, 0.01]", "pruning.edges.score: [random, magnitude]"));
        }
        if (chance(6)) {
            axes.add("measures: [[], [output-ami, same-graph]]");
        }
        if (chance(6)) {
            axes.add("keep: [sparsest, [fewest-units, sparsest]]");
        }
        String table = chance(6) ? "{ columns: [model.batchSize, hierarchy.threshold], rows: [[2, 0.5], [4, 0.7]] }" : "";
        if (axes.isEmpty() && table.isEmpty()) {
            return "";
        }
        String mapping = axes.stream().collect(Collectors.joining(", ", "{ ", " }"));
        return "sweep: "
                + (table.isEmpty() ? mapping : axes.isEmpty() ? "[" + table + "]" : "[" + mapping + ", " + table + "]");
    }

    // Variants that differ from each other, in nothing that a sweep sets.
    private String compare(List<String> prunings, String sweep) {
        String criteria = pick("[sparsest, [least-mixed, sparsest]]", "[{ plugin: fewest-paths }]");
        if (chance(4)) {
            return pick(criteria, "{ criteria: " + criteria + " }");
        }
        List<String> patches = new ArrayList<>(List.of(
                "model.weightDecay: 0.25", "model: { plugin: mlp, hidden: [2, 2], epochs: 1 }",
                "model.dropout: 0.125, model.weightDecay: 0.125"));
        if (sweep.contains("model")) {
            patches.remove(1);
        }
        if (!sweep.contains("restarts")) {
            patches.add("restarts: 4");
        }
        if (!sweep.contains("keep")) {
            patches.add(pick("keep: fewest-links", "keep: [fits-task, { plugin: fewest-links }]"));
        }
        if (!sweep.contains("clustering")) {
            patches.add(pick("clustering: k-means, clustering.clusters: 2", "clustering: { plugin: leiden }",
                    "clustering: { linkage: [weighted, complete] }"));
        }
        if (!sweep.contains("hierarchy")) {
            patches.add(pick("hierarchy.threshold: 0.65", "hierarchy: { plugin: merge, threshold: [0.31, 0.32] }"));
        }
        if (prunings.stream().anyMatch(one -> one.contains("plugin: edges"))) {
            patches.add("pruning.edges.scope: per-layer, pruning.edges.step: [35, 45]");
        }
        if (chance(3)) {
            return "{ " + pick("", "criteria: " + criteria + ", ") + pick("", "baseline: weightDecay=0.5, ")
                    + "product: { model.weightDecay: [0.25, 0.5] } }";
        }
        String first = pick("base: {}", "base: null", "'base': ");
        String name = pick("'yes'", "other", "'12'", "two words", "'a: b'");
        return "{ " + pick("", "criteria: " + criteria + ", ") + pick("", "baseline: " + name + ", ") + "variants: { "
                + first + ", " + name + ": { " + patches.get(random.nextInt(patches.size())) + " } } }";
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
