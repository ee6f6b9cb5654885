package dev.sculpt.runner.comparison;

import dev.sculpt.runner.engine.NetworkId;
import java.util.List;

/**
 * The networks whose hierarchy is exact under one of two variants alone.
 *
 * @param variant the variant that is held against the baseline
 * @param improved exact under the variant alone
 * @param worse exact under the baseline alone
 */
public record Changes(String variant, List<Changed> improved, List<Changed> worse) {

    /**
     * A network.
     *
     * @param cell task and what else is swept
     * @param network that of the variant
     */
    public record Changed(Cell cell, NetworkId network) { }

    public Changes {
        improved = List.copyOf(improved);
        worse = List.copyOf(worse);
    }
}
