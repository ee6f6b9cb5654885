package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelineSchemaTest {

    @Test
    void editorsKnowTheKeysThatPipelinesHave() {
        PluginRegistry registry = Guice.createInjector(new RunnerModule(new PluginFolders(List.of())))
                .getInstance(PluginRegistry.class);
        Object keys = PipelineSchema.of(registry).get("properties");

        assertEquals(PipelineBinder.KEYS, ((Map<?, ?>) keys).keySet());
    }
}
