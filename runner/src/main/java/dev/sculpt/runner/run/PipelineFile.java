package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file {@code pipeline.yaml} of a run: the pipeline with every default spelled out.
 *
 * @param path of the file
 */
public record PipelineFile(Path path) {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build()).build();

    /** Returns the file of a run's folder, whether it is there or not. */
    public static PipelineFile in(Path folder) {
        return new PipelineFile(folder.resolve(RunFiles.PIPELINE));
    }

    /** Returns what the file says of a pipeline. */
    static String text(Map<String, Object> effective) {
        try {
            return YAML.writeValueAsString(effective);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the pipeline is not of plain values", e);
        }
    }

    /** Writes the file. */
    public void write(Map<String, Object> effective) throws IOException {
        AtomicFile.write(path, text(effective));
    }

    /**
     * Demands that what would be written can be read back, since a run is resumed, run again and reported on by it.
     *
     * @throws InvalidInputException if it is too large once every default is spelled out, or would be read as another
     */
    public static void check(Map<String, Object> effective) {
        Position nowhere = new Position("the pipeline with every default spelled out", Path.of(""), 0, 0);
        try {
            byte[] text = YAML.writeValueAsBytes(effective);
            Object read = new YamlReader().readText(text, nowhere).plain();
            ValueDifference.first(read, Node.of(effective, nowhere).plain()).ifPresent(difference -> {
                throw new InvalidInputException(nowhere.source() + " cannot be written down: " + difference.text());
            });
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the pipeline is not of plain values", e);
        }
    }

    /**
     * Reads the pipelines of the file: the whole, or each of its parts.
     *
     * @throws dev.sculpt.runner.problem.InvalidInputException if there is no such file
     */
    public List<Node.Mapping> parts() {
        Node.Mapping whole = new YamlReader().readFile(path);
        return whole.entries().get("pipelines") instanceof Node.Sequence several
                ? several.items().stream()
                        .filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast).toList()
                : List.of(whole);
    }

    /** Compares the file with another, which is taken to be here, as {@link #difference(Map)} does. */
    Optional<String> difference(PipelineFile here) {
        YamlReader reader = new YamlReader();
        return ValueDifference.first(reader.readFile(path).plain(), reader.readFile(here.path).plain())
                .map(ValueDifference::text);
    }

    /**
     * Compares the file with another pipeline.
     *
     * @param effective the other, spelled out in the same way
     * @return the first key whose value differs with both values, such as {@code "model.epochs" is 30 there and 20 here};
     *     nothing where all are equal
     * @throws dev.sculpt.runner.problem.InvalidInputException if there is no such file
     */
    public Optional<String> difference(Map<String, Object> effective) {
        YamlReader reader = new YamlReader();
        Object here = reader.readValue(text(effective), Position.of(path)).plain();
        return ValueDifference.first(reader.readFile(path).plain(), here).map(ValueDifference::text);
    }
}
