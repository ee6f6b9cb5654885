package dev.sculpt.pretrained;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class PretrainedPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new PretrainedPlugin();
    }
}
