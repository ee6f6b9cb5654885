package dev.sculpt.oracles;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.testkit.PluginContract;
import org.junit.jupiter.api.Test;

class OraclesPluginTest extends PluginContract {

    @Override
    protected SculptPlugin plugin() {
        return new OraclesPlugin();
    }

    @Test
    void allOfThemCheat() {
        assertTrue(plugin().factories().stream().allMatch(Factory::cheats));
    }
}
