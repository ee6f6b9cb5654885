package dev.sculpt.nd4j;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class Nd4jPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new Nd4jPlugin();
    }
}
