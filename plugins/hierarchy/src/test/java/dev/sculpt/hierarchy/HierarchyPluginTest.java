package dev.sculpt.hierarchy;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class HierarchyPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new HierarchyPlugin();
    }
}
