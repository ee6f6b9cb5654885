package dev.sculpt.runner.consensus;

/**
 * Some networks of a run, or of several.
 *
 * @param count how many
 * @param first the lowest of their indices in the run; of several runs that of their positions in {@link RecordedAgreements}
 */
public record Networks(int count, int first) {

    /** Returns both together. */
    public static Networks both(Networks one, Networks other) {
        return new Networks(one.count + other.count, Math.min(one.first, other.first));
    }
}
