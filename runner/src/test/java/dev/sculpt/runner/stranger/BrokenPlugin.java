package dev.sculpt.runner.stranger;

import dev.sculpt.api.SculptPlugin;

/** Cannot even be made. */
public final class BrokenPlugin implements SculptPlugin {

    /** Always fails. */
    public BrokenPlugin() {
        throw new IllegalStateException("no constructor today");
    }
}
