package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Cannot even be made. */
public final class BrokenPlugin implements SculptPlugin {

    /** Always fails. */
    public BrokenPlugin() {
        throw new IllegalStateException("no constructor today");
    }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of();
    }
}
