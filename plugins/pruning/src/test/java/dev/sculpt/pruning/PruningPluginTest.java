package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.setting.Setting;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PruningPluginTest {

    @Test
    void isFoundAsAService() {
        List<SculptPlugin> plugins = ServiceLoader.load(SculptPlugin.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(PruningPlugin.class::isInstance)
                .toList();
        assertEquals(1, plugins.size());
        assertEquals(List.of("units", "edges", "sequence"), plugins.get(0).factories().stream()
                .filter(factory -> factory.kind() == Kind.PRUNING).map(Factory::name).toList());
    }

    @Test
    void describesEverySetting() {
        for (Factory<?, ?> factory : new PruningPlugin().factories()) {
            for (var component : factory.settings().getRecordComponents()) {
                assertTrue(component.isAnnotationPresent(Setting.class), component.getName());
            }
        }
    }
}
