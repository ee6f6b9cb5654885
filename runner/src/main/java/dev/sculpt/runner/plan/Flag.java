package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;

/** Keys of a pipeline that are true or false. */
public final class Flag {

    /** Whether a run ends with a page to show. */
    public static final String REPORT = "report";

    private Flag() { }

    /** Returns whether a pipeline says yes; what is no truth value is a problem. */
    public static boolean read(Node.Mapping given, String key, Problems problems) {
        Node node = given.entries().get(key);
        if (node == null || node.isNothing()) {
            return false;
        }
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof Boolean asked) {
            return asked;
        }
        problems.add(node.at(), "\"" + key + "\" must be true or false, not " + node.describe());
        return false;
    }
}
