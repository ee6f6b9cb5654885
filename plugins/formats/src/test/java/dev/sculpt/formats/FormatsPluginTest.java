package dev.sculpt.formats;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class FormatsPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new FormatsPlugin();
    }
}
