package dev.sculpt.executions;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the execution {@code local}. */
public final class ExecutionsPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(Factory.of(
                Kind.EXECUTION,
                "local",
                "Computes all networks in this process, on as many threads as it may.",
                "one batch of all networks",
                Local::new));
    }
}
