package dev.sculpt.tasks;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.contract.PluginContract;

class TasksPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new TasksPlugin();
    }
}
