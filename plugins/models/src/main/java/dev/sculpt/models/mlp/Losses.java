package dev.sculpt.models.mlp;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.training.Loss;
import java.util.List;

/** The losses offered; p is an output, t what it should be. */
public final class Losses {

    /** Sigmoid outputs, {@code -t ln p - (1-t) ln(1-p)}. */
    public static final Loss BINARY_CROSS_ENTROPY = FusedLoss.BINARY_CROSS_ENTROPY;
    /** Sigmoid outputs, {@code (p - t)^2}. */
    public static final Loss MEAN_SQUARED_ERROR = FusedLoss.MEAN_SQUARED_ERROR;
    /** Softmax outputs, {@code -ln p} of the row's class. */
    public static final Loss CROSS_ENTROPY = FusedLoss.CROSS_ENTROPY;

    private Losses() { }

    /** Returns the factories. */
    public static List<Factory<?, ?>> factories() {
        return List.of(
                loss("binary-cross-entropy", "Sigmoid outputs, mean of -t ln p - (1-t) ln(1-p).",
                        "Neural Sculpting, NeurIPS 2023, training of the network", BINARY_CROSS_ENTROPY),
                loss("mean-squared-error", "Sigmoid outputs, mean of (p - t)^2.", "Brier score", MEAN_SQUARED_ERROR),
                loss("cross-entropy", "Softmax outputs, -ln p of the row's class; accuracy is the share of right classes.",
                        "Neural Sculpting, NeurIPS 2023, vision tasks", CROSS_ENTROPY));
    }

    private static Factory<?, Loss> loss(String name, String summary, String source, Loss loss) {
        return Factory.of(Kind.LOSS, name, summary, source, () -> loss);
    }
}
