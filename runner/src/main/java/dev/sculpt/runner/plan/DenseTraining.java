package dev.sculpt.runner.plan;

import dev.sculpt.api.model.Model;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the dense networks of one seed are trained.
 *
 * @param restarts how many there are, each from weights of its own; at least 1
 * @param accuracy one that reaches less, from 0 to 1 of the test rows, is trained again
 * @param retries the model with the settings of each further training, in their order; pruning keeps the model's own,
 *     unless these sculpt nothing
 */
public record DenseTraining(int restarts, double accuracy, List<Stage<Model>> retries) {

    /** One network, which is trained once. */
    static final DenseTraining ONCE = new DenseTraining(1, 0, List.of());

    public DenseTraining {
        retries = List.copyOf(retries);
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
        return Stream.of(restarted() ? DenseTrainingBinder.RESTARTS : "", retried() ? DenseTrainingBinder.RETRY : "")
                .filter(key -> !key.isEmpty()).toList();
    }

    /** Returns what trained networks depend on next to the model; empty where there is one, trained once. */
    String key() {
        return (restarted() ? "\nrestarts " + restarts : "")
                + (retried() ? "\nretry below " + accuracy + " " + Identity.keys(retries) : "");
    }
}
