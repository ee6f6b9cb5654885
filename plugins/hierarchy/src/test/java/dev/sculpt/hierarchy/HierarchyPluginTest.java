package dev.sculpt.hierarchy;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.contract.PluginContract;

class HierarchyPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new HierarchyPlugin();
    }
}
