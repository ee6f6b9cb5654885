package dev.sculpt.runner.bench;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import java.util.function.LongSupplier;

/** How fast one thread trains a dense network, without anything that is done with it afterwards. */
public final class TrainingSpeed {

    private static final Seed SEED = new Seed(0);

    private TrainingSpeed() { }

    /**
     * Trains a network from the same start again and again, at least twice.
     *
     * @param epochs of each training
     * @param batchSize rows per step
     * @param seconds in all; most of the first are for Java to compile what is run
     * @return billions of additions and multiplications per second, the best of the trainings
     */
    public static double gigaflops(Trainable model, Task task, int epochs, int batchSize, double seconds) {
        return gigaflops(model, task, epochs, batchSize, seconds, System::nanoTime);
    }

    static double gigaflops(
            Trainable model, Task task, int epochs, int batchSize, double seconds, LongSupplier nanoTime) {
        MeteredModel meter = new MeteredModel(model, epochs, batchSize);
        Network start = meter.initial(task, SEED);
        double best = 0;
        long begin = nanoTime.getAsLong();
        for (int trainings = 0; trainings < 2 || nanoTime.getAsLong() - begin < seconds * 1e9; trainings++) {
            Work before = meter.work();
            long from = nanoTime.getAsLong();
            meter.train(start, task, RunContext.of(SEED));
            long nanos = nanoTime.getAsLong() - from;
            best = Math.max(best, (double) meter.work().minus(before).operations() / nanos);
        }
        return best;
    }
}
