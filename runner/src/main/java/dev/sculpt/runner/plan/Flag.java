package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;

/** A key of a pipeline that is true or false; false where it is not there. */
public enum Flag {
    /** Whether a run ends with a page to show. */
    REPORT("report"),
    /** Whether loss and accuracy of the training are recorded. */
    CURVES(DenseTraining.CURVES);

    private final String key;

    Flag(String key) {
        this.key = key;
    }

    /** Returns how a pipeline writes it. */
    public String key() {
        return key;
    }

    /** Returns whether a pipeline says yes; what is no truth value is a problem. */
    public boolean isSet(Node.Mapping given, Problems problems) {
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
