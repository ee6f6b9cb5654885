package dev.sculpt.runner.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Invents YAML that looks like pipelines, valid or not: keys of the language with values of any form, with anchors, aliases
 * and merge keys.
 */
final class Pipelines {

    private static final List<String> KEYS = List.of("name", "description", "task", "tasks", "model", "restarts", "retry",
            "curves", "report", "pruning", "keep", "measures", "explanations", "compare", "clustering", "hierarchy",
            "timeout", "seeds", "sweep", "expected", "pipelines", "plugin", "hidden", "epochs", "outputs", "columns", "rows",
            "variants", "product", "baseline", "criteria", "model.epochs", "pruning.0.step", "model.hidden.0", "seeds.0",
            "<<", "y", "step", "with", "accuracy", "modle", "");
    private static final List<String> VALUES = List.of("truth-table", "mlp", "edges", "units", "sparsest", "agglomerative",
            "merge", "\"0110\"", "0110", "1", "0", "-1", "2.5", "1e9", "1e999", "4294967296", "99999999999999999999", "true",
            "null", "~", "0..3", "3..1", "-5..5", "0..999999999", "[4]", "[]", "{}", "5m", "yes", "\"\"", "'a b'", "x.y",
            "../x", "\"\\u001b[31m\"", "\u6728", ".inf", ".nan", "|\n  text\n");
    private static final int DEEPEST = 6;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w'\"])\\d[\\d.]*(?![\\w'\"])");

    private final SplittableRandom random;
    private int anchors;

    Pipelines(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns a pipeline with one of its numbers replaced by any value. */
    String withAnotherValue(String pipeline) {
        List<MatchResult> numbers = NUMBER.matcher(pipeline).results().toList();
        if (numbers.isEmpty()) {
            return pipeline;
        }
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        String other = random.nextBoolean() ? String.valueOf(random.nextInt(60)) : VALUES.get(random.nextInt(VALUES.size()));
        return pipeline.substring(0, number.start()) + other.strip() + pipeline.substring(number.end());
    }

    /** Returns the next file. */
    String next() {
        anchors = 0;
        StringJoiner file = new StringJoiner("\n", "", "\n");
        if (random.nextBoolean()) {
            file.add("task: { plugin: truth-table, outputs: { y: \"0110\" } }");
            file.add("model: { plugin: mlp, hidden: [4], epochs: 2 }");
        }
        for (int key = random.nextInt(6); key >= 0; key--) {
            file.add(KEYS.get(random.nextInt(KEYS.size())) + ": " + value(0));
        }
        return file.toString();
    }

    private String value(int depth) {
        String anchor = random.nextInt(8) == 0 ? "&a" + anchors++ + " " : "";
        if (anchors > 0 && random.nextInt(6) == 0) {
            return "*a" + random.nextInt(anchors);
        }
        int form = depth < DEEPEST ? random.nextInt(4) : 3;
        if (form == 0) {
            StringJoiner list = new StringJoiner(", ", anchor + "[", "]");
            for (int item = random.nextInt(5); item > 0; item--) {
                list.add(value(depth + 1));
            }
            return list.toString();
        } else if (form == 1) {
            StringJoiner mapping = new StringJoiner(", ", anchor + "{ ", " }");
            for (int item = random.nextInt(5); item > 0; item--) {
                mapping.add("\"" + KEYS.get(random.nextInt(KEYS.size())) + "\": " + value(depth + 1));
            }
            return mapping.toString();
        }
        String scalar = VALUES.get(random.nextInt(VALUES.size()));
        return depth > 0 && scalar.startsWith("|") ? "text" : anchor + scalar;
    }
}
