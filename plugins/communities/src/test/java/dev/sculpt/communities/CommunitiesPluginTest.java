package dev.sculpt.communities;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class CommunitiesPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new CommunitiesPlugin();
    }
}
