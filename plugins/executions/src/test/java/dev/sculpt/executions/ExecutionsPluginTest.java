package dev.sculpt.executions;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class ExecutionsPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new ExecutionsPlugin();
    }
}
