package dev.sculpt.runner.plan;

import dev.sculpt.runner.plugin.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * What a network is known by next to its seed, whatever pipeline and folder it comes from: networks of equal identities and
 * seeds are the same. Each part is a digest of 16 hexadecimal digits, empty where nothing is known; that of a network which
 * was not trained here, in place of a model's, begins with {@code network-}.
 *
 * @param task of what is learned: names, rows and true hierarchy, wherever they come from; not of the task's own name
 * @param model of the model with its settings: with task and seed it gives the trained network
 * @param method of all that follows: prunings, clusterings, hierarchies and criteria with their settings, searched ones too
 */
public record Identity(String task, String model, String method) {

    /** Nothing is known. */
    public static final Identity UNKNOWN = new Identity("", "", "");

    private static final String GIVEN = "network-";

    static Identity of(Pipeline pipeline, Optional<LoadedTask> task) {
        return new Identity(task.map(LoadedTask::digest).orElse(""), digest(pipeline.modelKey()),
                digest(pipeline.methodKey()));
    }

    /**
     * Returns the identity of a network that was not trained here.
     *
     * @param network digest of its weights, which stands for the model
     * @param pipeline what is done with it
     */
    public static Identity ofGiven(Optional<String> task, String network, Pipeline pipeline) {
        return new Identity(task.orElse(""), GIVEN + network, digest(pipeline.methodKey()));
    }

    /** Returns whether the network was not trained here: its weights stand for the model. */
    public boolean given() {
        return model.startsWith(GIVEN);
    }

    private static String digest(String text) {
        return Sha256.of(text).substring(0, 16);
    }

    /** Returns the keys of stages as one text. */
    static String keys(List<? extends Stage<?>> stages) {
        return stages.stream().map(Stage::key).toList().toString();
    }
}
