package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle of each stage with real stages around it, on the task of two separate pairs of inputs. */
class OracleStagesTest {

    private static final Path QUICKSTART = Path.of("../pipelines/quickstart.yaml");

    @TempDir
    private Path folder;

    private List<JsonNode> run(String... settings) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("run", QUICKSTART, "--out", folder.resolve("out")));
        for (String setting : settings) {
            arguments.addAll(List.of("--set", setting));
        }
        Sculpt run = Sculpt.run(arguments.toArray());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("sees the true hierarchy: it cheats\n"), run.out());
        List<JsonNode> networks = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("out/networks.jsonl"))) {
            networks.add(new ObjectMapper().readTree(line));
        }
        return networks;
    }

    private static boolean exact(JsonNode network) {
        return network.get("measures").get("exact_hierarchy").asBoolean();
    }

    @Test
    void theBuiltNetworkGoesThroughTheRealDetection() throws IOException {
        JsonNode network = run("model=oracle", "pruning=[]", "seeds=0").get(0);

        assertTrue(exact(network));
        assertEquals("ok", network.get("status").asText());
        assertEquals(1, network.get("accuracy").asDouble());
        assertEquals("relu", network.get("activation").asText());
        assertTrue(network.get("settings").get("model").get("cheats").asBoolean());
    }

    /** Nothing can be left out of a network that has only what it needs; pruning sees that, and keeps it. */
    @Test
    void theBuiltNetworkGoesThroughRealPruning() throws IOException {
        JsonNode network = run("model=oracle", "seeds=0").get(0);

        assertEquals("not-pruned", network.get("status").asText());
        assertEquals(16, network.get("living_edges").asInt());
        assertEquals(2, network.get("hierarchy").get("nodes").size());
    }

    @Test
    void realNetworksGoThroughDetectionWithoutMistakes() throws IOException {
        List<JsonNode> networks = run("clustering=oracle", "hierarchy=oracle", "seeds=0..1");

        networks.forEach(network -> assertTrue(exact(network)));
        assertEquals(2, networks.size());
    }

    @Test
    void realTriesGoThroughAChoiceWithoutMistakes() throws IOException {
        // By a threshold of 1 nothing is ever joined; of equally sparse tries the one with the larger threshold is kept.
        List<JsonNode> networks = run("hierarchy.threshold=[0.9, 1]", "keep=[oracle, sparsest]",
                "compare=[sparsest]", "seeds=0");

        JsonNode network = networks.get(0);
        assertTrue(network.get("tries_exact").asInt() < network.get("tries").asInt());
        assertTrue(exact(network));
        assertEquals(false, network.get("exact_by_criterion").get("sparsest").asBoolean());
    }

    @Test
    void aTaskThatCannotBeBuiltIsRefusedByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, name: nand, outputs: { y: '1110' } }
                model: { plugin: oracle, epochs: 3 }
                """);

        Sculpt run = Sculpt.run("validate", file);

        assertEquals(2, run.exitCode());
        assertEquals("sculpt: " + file + ":2:8: \"model\": no network can be built that holds the true hierarchy of this "
                + "task: its true hierarchy is not known (task \"nand\")\n", run.err());
    }
}
