package dev.sculpt.models.mlp;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.training.LearningRateSchedule;
import java.util.List;

/** The learning rate schedules offered; e = 0, 1, ... is the epoch of a training of n. */
public final class LearningRateSchedules {

    /** 1 in every epoch. */
    public static final LearningRateSchedule CONSTANT = (epoch, epochs) -> 1;
    /** {@code (1 + cos(pi e / n)) / 2}. */
    public static final LearningRateSchedule COSINE = (epoch, epochs) -> (1 + Math.cos(Math.PI * epoch / epochs)) / 2;

    private LearningRateSchedules() { }

    /** Returns the factories. */
    public static List<Factory<?, ?>> factories() {
        return List.of(
                Factory.of(Kind.LEARNING_RATE_SCHEDULE, "constant", "The same in every epoch.",
                        "Neural Sculpting, NeurIPS 2023, training of the network", () -> CONSTANT),
                new Factory<>(Kind.LEARNING_RATE_SCHEDULE, "exponential", "decay^e in epoch e = 0, 1, ...",
                        "a geometric series", ExponentialSettings.class, LearningRateSchedules::exponential),
                Factory.of(Kind.LEARNING_RATE_SCHEDULE, "cosine",
                        "(1 + cos(pi e / n)) / 2 in epoch e of n: from 1 down towards 0.",
                        "Loshchilov, Hutter, SGDR, ICLR 2017, without restarts", () -> COSINE));
    }

    /** Returns the schedule {@code decay^e}. */
    public static LearningRateSchedule exponential(ExponentialSettings settings) {
        return (epoch, epochs) -> Math.pow(settings.decay(), epoch);
    }
}
