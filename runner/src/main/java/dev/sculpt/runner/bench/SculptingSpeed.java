package dev.sculpt.runner.bench;

import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.problem.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * How fast networks of one variant are sculpted, from dense training to hierarchy.
 *
 * @param threads that computed
 * @param seconds measured, after a warm-up of the same length
 * @param networks finished in that time
 * @param work done in that time
 */
public record SculptingSpeed(int threads, double seconds, long networks, Work work) {

    /** So many seeds are handed to the engine at once; it runs dry for a moment where they are used up. */
    private static final int SEEDS_AT_ONCE = 20_000;

    /**
     * Sculpts networks of a variant, seed after seed, first to warm up and then to measure.
     *
     * @param seconds for each of the two, above 0
     * @throws InvalidInputException if the model is not trained in epochs of batches, a plugin failed, or not a network was
     *     finished
     */
    public static SculptingSpeed measure(Variant variant, int threads, double seconds) {
        return measure(variant, threads, seconds, SEEDS_AT_ONCE, System::nanoTime);
    }

    static SculptingSpeed measure(
            Variant variant, int threads, double seconds, int seedsAtOnce, LongSupplier nanoTime) {
        Stage<Model> model = variant.pipeline().model();
        if (!(model.instance() instanceof Trainable trainable)
                || !(model.settings().get("epochs") instanceof Number epochs)
                || !(model.settings().get("batchSize") instanceof Number batchSize)) {
            throw new InvalidInputException("the speed of model " + model.offer().name()
                    + " cannot be measured: it has no settings epochs and batchSize");
        }
        MeteredModel meter = new MeteredModel(trainable, epochs.intValue(), batchSize.intValue());
        Window window = new Window(meter, seconds, nanoTime);
        for (long first = 0; !window.isOver(); first += seedsAtOnce) {
            List<Long> seeds = LongStream.range(first, first + seedsAtOnce).boxed().toList();
            Plan plan = new Plan("bench", List.of(metered(variant, meter, seeds)), Optional.empty(), Map.of(),
                    Optional.empty());
            new Engine(threads).run(plan, plan.all(), window::networkDone, window::isOver);
        }
        return window.speed(threads, variant);
    }

    private static Variant metered(Variant variant, MeteredModel meter, List<Long> seeds) {
        Pipeline given = variant.pipeline();
        Stage<Model> model = given.model();
        Pipeline metered = new Pipeline(given.taskName(), given.task(),
                new Stage<>(model.offer(), meter, model.settings(), model.parts(), model.files(),
                        model.searched()), given.training(), given.prunings(), given.clusterings(), given.hierarchies(),
                given.criteria(), given.measures(), given.explanations(), given.compared(), given.timeouts());
        return new Variant(variant.label(), variant.swept(), variant.identity(), metered, variant.task(), seeds);
    }

    /** Returns billions of additions and multiplications per second. */
    public double gigaflops() {
        return work.operations() / seconds / 1e9;
    }

    /** Returns the time that a network takes one thread. */
    public double millisecondsEach() {
        return 1e3 * seconds * threads / networks;
    }

    /** Returns the additions and multiplications of a network. */
    public double operationsEach() {
        return (double) work.operations() / networks;
    }

    /** The time that counts, and what happened in it. Thread-safe. */
    private static final class Window {

        private final MeteredModel meter;
        private final long length;
        private final LongSupplier nanoTime;
        private final long start;
        private long networks;
        private Work before;
        private long begin;
        private Work after;
        private long end;
        private Optional<String> failure = Optional.empty();

        Window(MeteredModel meter, double seconds, LongSupplier nanoTime) {
            this.meter = meter;
            this.nanoTime = nanoTime;
            this.start = nanoTime.getAsLong();
            this.length = (long) (seconds * 1e9);
        }

        // The engine asks often, from every thread.
        synchronized boolean isOver() {
            long now = nanoTime.getAsLong();
            if (before == null && now - start > length) {
                before = meter.work();
                begin = now;
                networks = 0;
            }
            if (before != null && after == null && now - begin > length) {
                after = meter.work();
                end = now;
            }
            return after != null || failure.isPresent();
        }

        synchronized void networkDone(NetworkResult result) {
            if (result.status() == Status.FAILED) {
                failure = result.message();
            } else if (after == null) {
                networks++;
            }
        }

        synchronized SculptingSpeed speed(int threads, Variant variant) {
            failure.ifPresent(message -> {
                throw new InvalidInputException(
                        "the speed of " + variant.pipeline().taskName() + " cannot be measured: " + message);
            });
            if (networks == 0) {
                throw new InvalidInputException("not one network of " + variant.pipeline().taskName()
                        + " was finished in time; give more --seconds");
            }
            return new SculptingSpeed(threads, (end - begin) / 1e9, networks, after.minus(before));
        }
    }
}
