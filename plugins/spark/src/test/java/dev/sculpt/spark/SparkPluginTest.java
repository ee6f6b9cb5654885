package dev.sculpt.spark;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class SparkPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new SparkPlugin();
    }
}
