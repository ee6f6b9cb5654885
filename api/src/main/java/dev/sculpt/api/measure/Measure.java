package dev.sculpt.api.measure;

/** Contract of a {@code measure} plugin: a named number or yes/no of a finished network. */
@FunctionalInterface
public interface Measure {

    /**
     * Measures a network. Of a network that was not sculpted, or missed its accuracy, a yes counts as no: it found nothing.
     *
     * @param measured the network that was kept, with its hierarchy; any other try may be shown too
     * @return a value of one kind for all networks of a task, or unknown
     */
    MeasuredValue measure(MeasuredNetwork measured);
}
