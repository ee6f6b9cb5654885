package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes {@code seeds:} : one number, a range such as {@code 0..99}, or a list of these. */
final class Seeds {

    private static final Pattern RANGE = Pattern.compile("(0|-?[1-9]\\d{0,17})\\s*\\.\\.\\s*(0|-?[1-9]\\d{0,17})");
    private static final int SHORTEST_RANGE = 3;

    private Seeds() { }

    /** Returns the seeds in the order written; a seed that stands twice is a problem. */
    static List<Long> read(Node.Mapping pipeline, Problems problems) {
        Node node = pipeline.entries().get("seeds");
        if (node == null) {
            return List.of(0L);
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            problems.add(node.at(), "\"seeds\" is an empty list; there is nothing to run");
        }
        Set<Long> seeds = new LinkedHashSet<>();
        if (!PlanSize.NETWORKS.allows(count(node), "\"seeds\"", node.at(), problems)) {
            return List.of();
        } else if (items.size() == 1) {
            return one(items.get(0), problems);
        }
        for (Node item : items) {
            for (long seed : one(item, problems)) {
                if (!seeds.add(seed)) {
                    problems.add(item.at(), "the seed " + seed + " stands in \"seeds\" twice");
                }
            }
        }
        return List.copyOf(seeds);
    }

    /**
     * Returns seeds as a pipeline would write them: three or more that follow each other as a range.
     *
     * @return numbers and texts such as {@code 0..99}
     */
    static List<Object> written(List<Long> seeds) {
        List<Object> written = new ArrayList<>();
        int end;
        for (int start = 0; start < seeds.size(); start = end) {
            end = start + 1;
            while (end < seeds.size() && seeds.get(end) == seeds.get(end - 1) + 1) {
                end++;
            }
            if (end - start < SHORTEST_RANGE) {
                written.addAll(seeds.subList(start, end));
            } else {
                written.add(seeds.get(start) + ".." + seeds.get(end - 1));
            }
        }
        return written;
    }

    /** Returns how many seeds there are under the key, however many; what is wrong there counts as one. */
    static BigInteger count(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Seeds::count).reduce(BigInteger.ZERO, BigInteger::add);
        }
        Matcher range = RANGE.matcher(node instanceof Node.Scalar scalar ? scalar.text() : "");
        return !range.matches() ? BigInteger.ONE
                : new BigInteger(range.group(2)).subtract(new BigInteger(range.group(1))).add(BigInteger.ONE)
                        .max(BigInteger.ZERO);
    }

    private static List<Long> one(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof Long seed) {
            return List.of(seed);
        }
        Matcher range = RANGE.matcher(node instanceof Node.Scalar scalar ? scalar.text() : "");
        if (!range.matches()) {
            problems.add(node.at(), "\"seeds\" must be whole numbers or ranges such as 0..99, not " + node.describe());
            return List.of();
        }
        long first = Long.parseLong(range.group(1));
        long last = Long.parseLong(range.group(2));
        if (last < first) {
            problems.add(node.at(), "the range of seeds " + range.group() + " holds nothing");
            return List.of();
        }
        List<Long> seeds = new ArrayList<>();
        for (long seed = first; seed <= last; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }
}
