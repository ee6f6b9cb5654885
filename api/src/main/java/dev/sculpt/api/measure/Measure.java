package dev.sculpt.api.measure;

/** Contract of a {@code measure} plugin: a named number, or yes or no, of a finished network. */
@FunctionalInterface
public interface Measure {

    /**
     * Measures a network.
     *
     * <p>A yes is a find only where pruning led to it: of a network that was not sculpted, or misses the accuracy asked for,
     * the run records a yes as no. Numbers stay.
     *
     * @return not null; whether it is a yes or no or a number is the same for all networks
     */
    MeasureValue of(MeasuredNetwork network);
}
