package dev.sculpt.runner.recovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The folder that a run left behind, read again. Networks are read one at a time. */
final class FinishedRun {

    private static final ObjectReader LINE = new ObjectMapper().readerFor(FoundNetwork.class);

    private final Path folder;

    /**
     * Takes the folder of a run.
     *
     * @throws InvalidInputException if it is none, or not complete
     */
    FinishedRun(Path folder) {
        this.folder = folder;
        for (String name : List.of("pipeline.yaml", "networks.jsonl", "results.csv")) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new InvalidInputException(folder + ": is not the folder of a finished run, it has no " + name);
            }
        }
    }

    /** Reads the rates that its pipeline, or each of its pipelines, states. */
    void readExpected(ExpectedReader expected) {
        Node.Mapping pipeline = new YamlReader().readFile(folder.resolve("pipeline.yaml"));
        List<Node> parts = pipeline.entries().get("pipelines") instanceof Node.Sequence several
                ? several.items() : List.of(pipeline);
        for (Node part : parts) {
            if (part instanceof Node.Mapping one) {
                expected.read(one);
            }
        }
    }

    /**
     * Passes on every sculpted network, in the order of the file.
     *
     * @throws InvalidInputException if a line is none
     */
    void forEachNetwork(Consumer<FoundNetwork> networks) throws IOException {
        Path file = folder.resolve("networks.jsonl");
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                networks.accept(network(line, file + ":" + number));
                number++;
            }
        }
    }

    private static FoundNetwork network(String line, String place) throws IOException {
        try {
            FoundNetwork network = LINE.readValue(line);
            if (network != null && network.isComplete()) {
                return network;
            }
        } catch (JsonProcessingException e) {
            throw new InvalidInputException(place + ": is not a network of a run: " + e.getOriginalMessage());
        }
        throw new InvalidInputException(
                place + ": is not a network of a run: it needs task, layers, measures and settings with keep");
    }

    /** Returns how many networks have no line because a plugin failed on them. */
    int failed() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("results.csv"))) {
            return (int) rows.stream()
                    .filter(row -> row.findField("status").filter(Status.FAILED.text()::equals).isPresent())
                    .count();
        }
    }
}
