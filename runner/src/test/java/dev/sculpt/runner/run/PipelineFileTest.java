package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineFileTest {

    @TempDir
    private Path folder;

    private Map<String, Object> pipeline(Object epochs, Object step, String table) {
        Map<String, Object> pipeline = new LinkedHashMap<>();
        pipeline.put("task", table);
        pipeline.put("model", Map.of("plugin", "mlp", "epochs", epochs));
        pipeline.put("pruning", List.of(Map.of("plugin", "units"), Map.of("plugin", "edges", "step", step)));
        return pipeline;
    }

    private Optional<String> difference(Map<String, Object> there, Map<String, Object> here) throws IOException {
        PipelineFile.in(folder).write(there);
        return PipelineFile.in(folder).difference(here);
    }

    @Test
    void namesTheFirstKeyThatDiffers() throws IOException {
        var one = pipeline(30, 2.5, "0110");

        assertEquals(Optional.empty(), difference(one, pipeline(30, 2.5, "0110")));
        assertEquals(Optional.of("\"model.epochs\" is 30 there and 20 here"), difference(one, pipeline(20, 5, "0110")));
        assertEquals(Optional.of("\"pruning.1.step\" is 2.5 there and [2.5, 5] here"),
                difference(one, pipeline(30, List.of(2.5, 5), "0110")));
        assertEquals(Optional.of("\"task\" is 0110 there and 0111 here"), difference(one, pipeline(30, 2.5, "0111")));
    }

    @Test
    void aKeyMayBeMissingOnEitherSide() throws IOException {
        var longer = pipeline(30, 2.5, "0110");
        longer.put("sweep", Map.of("model.epochs", List.of(1, 2)));

        assertEquals(Optional.of("\"sweep\" is not set there and {model.epochs: [1, 2]} here"),
                difference(pipeline(30, 2.5, "0110"), longer));
        assertEquals(Optional.of("\"sweep\" is {model.epochs: [1, 2]} there and not set here"),
                difference(longer, pipeline(30, 2.5, "0110")));
    }
}
