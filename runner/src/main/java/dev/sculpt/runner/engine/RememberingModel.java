package dev.sculpt.runner.engine;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A model that trains no network twice from the same weights with the same seed. Tries ask for that where they have cut a
 * network alike, or not at all: one training in nine of the published search. Networks are remembered up to a total size,
 * those asked for last. Thread-safe; what two threads ask for at once is trained by both. Of a training that was done before
 * no epoch is told.
 */
final class RememberingModel extends ForwardingModel {

    private static final int BYTES_PER_EDGE = Float.BYTES + 1;
    /** Of objects, biases and the entry itself. */
    private static final int BYTES_BESIDE = 1_000;

    private final long capacity;
    private final Map<Request, Network> trained = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /** All that a training depends on but the model; equal where the values of the networks are. */
    private static final class Request {

        private final Network start;
        private final Task task;
        private final Seed seed;
        private final int hash;

        Request(Network start, Task task, Seed seed) {
            this.start = start;
            this.task = task;
            this.seed = seed;
            int values = seed.hashCode(); // the rows are the same nearly always
            for (Layer layer : start.layers()) {
                values = 31 * values + Arrays.hashCode(layer.weights());
            }
            this.hash = values;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Request request && hash == request.hash && seed.equals(request.seed)
                    && task.equals(request.task) && start.functions().equals(request.start.functions())
                    && sameLayers(start.layers(), request.start.layers());
        }

        private static boolean sameLayers(List<Layer> layers, List<Layer> others) {
            return layers.size() == others.size() && IntStream.range(0, layers.size())
                    .allMatch(index -> same(layers.get(index), others.get(index)));
        }

        private static boolean same(Layer layer, Layer other) {
            return layer == other || layer.inputs() == other.inputs()
                    && Arrays.equals(layer.weights(), other.weights()) && Arrays.equals(layer.mask(), other.mask())
                    && Arrays.equals(layer.biases(), other.biases());
        }

        /** Of the network that it starts from and of the one that it ends with. */
        long bytes() {
            return BYTES_BESIDE + 2 * BYTES_PER_EDGE * start.edges();
        }
    }

    /**
     * Creates a model that remembers nothing yet.
     *
     * @param capacity bytes that the networks it remembers may take
     */
    RememberingModel(Trainable model, long capacity) {
        super(model);
        this.capacity = capacity;
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        context.checkCancelled();
        Request request = new Request(start, task, context.seed());
        synchronized (trained) {
            Network known = trained.get(request);
            if (known != null) {
                return known;
            }
        }
        Network made = super.train(start, task, context);
        synchronized (trained) {
            if (request.bytes() <= capacity) { // else all others would go for it
                held += trained.put(request, made) == null ? request.bytes() : 0;
                forgetOldest();
            }
        }
        return made;
    }

    private void forgetOldest() {
        var eldest = trained.keySet().iterator();
        while (held > capacity && eldest.hasNext()) {
            held -= eldest.next().bytes();
            eldest.remove();
        }
    }
}
