package dev.sculpt.clustering;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class ClusteringPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new ClusteringPlugin();
    }
}
