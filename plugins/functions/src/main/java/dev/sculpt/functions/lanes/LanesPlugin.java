package dev.sculpt.functions.lanes;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the pruning method {@code lanes}. */
public final class LanesPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.PRUNING,
                "lanes",
                "Keeps only edges along the shortest description of the samples, and trains from new weights.",
                "description-length of function graphs; weights as of He, Zhang, Ren, Sun, ICCV 2015",
                LanesSettings.class,
                LanesPruning::new));
    }
}
