package dev.sculpt.runner.plan;

import dev.sculpt.api.model.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * How the dense networks of one seed are trained.
 *
 * @param restarts how many there are, each from weights of its own; at least 1
 * @param accuracy one that reaches less, from 0 to 1 of the test rows, is trained again
 * @param retries the model with the settings of each further training, in their order, none of which changes more of the
 *     network than its weights; pruning keeps the model's own, unless these sculpt nothing
 * @param curves whether it is recorded how the training of the network that was kept went on
 */
public record DenseTraining(int restarts, double accuracy, List<Stage<Model>> retries, boolean curves) {

    /** The key of a pipeline that says how many networks there are. */
    static final String RESTARTS = "restarts";

    /** The key of a pipeline that says which are trained again, and how. */
    static final String RETRY = "retry";

    /** The key of a pipeline that asks for curves of trainings. */
    static final String CURVES = "curves";

    /** One network, which is trained once. */
    static final DenseTraining ONCE = new DenseTraining(1, 0, List.of());

    public DenseTraining {
        retries = List.copyOf(retries);
    }

    /** How networks are trained of whose training nothing is recorded. */
    DenseTraining(int restarts, double accuracy, List<Stage<Model>> retries) {
        this(restarts, accuracy, retries, false);
    }

    /** Returns the same with curves, or without. */
    DenseTraining withCurves(boolean recorded) {
        return new DenseTraining(restarts, accuracy, retries, recorded);
    }

    /** Returns whether there are several networks, of which one is kept. */
    public boolean restarted() {
        return restarts > 1;
    }

    /** Returns whether networks may be trained again. */
    public boolean retried() {
        return !retries.isEmpty();
    }

    /** Returns the keys of a pipeline that ask for more than one training. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (restarted()) {
            keys.add(RESTARTS);
        }
        if (retried()) {
            keys.add(RETRY);
        }
        return List.copyOf(keys);
    }

    /** Returns what trained networks depend on next to the model; empty where there is one, trained once. */
    String key() {
        return (restarted() ? "\nrestarts " + restarts : "")
                + (retried() ? "\nretry below " + accuracy + " " + Identity.keys(retries) : "");
    }
}
