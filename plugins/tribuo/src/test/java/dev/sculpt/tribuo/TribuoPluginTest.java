package dev.sculpt.tribuo;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class TribuoPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new TribuoPlugin();
    }
}
