package dev.sculpt.tasks;

import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;

class TasksPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new TasksPlugin();
    }
}
