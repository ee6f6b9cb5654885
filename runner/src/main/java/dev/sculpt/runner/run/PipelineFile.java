package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file {@code pipeline.yaml} of a run: the pipeline with every default spelled out.
 *
 * @param path of the file
 */
public record PipelineFile(Path path) {

    private static final String EXECUTION = "execution";
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

    /** Writes the pipeline of a plan, with what its tasks were made of as comments above it. */
    public void write(Plan plan) throws IOException {
        AtomicFile.write(path, text(plan));
    }

    /** Returns the text that {@link #write(Plan)} writes. */
    static String text(Plan plan) {
        return plan.summary().stream().map(line -> "# " + line + "\n").collect(Collectors.joining())
                + text(plan.effective());
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

    /** Returns plain values as the text of such a file. */
    public static String text(Map<String, Object> plain) {
        try {
            return YAML.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the pipeline is not of plain values", e);
        }
    }

    /** Returns a pipeline without where it is executed, on which no result depends. */
    public static Map<String, Object> withoutExecution(Map<String, Object> effective) {
        Map<String, Object> rest = new LinkedHashMap<>(effective);
        rest.remove(EXECUTION);
        return rest;
    }

    /**
     * Reads the pipelines of the file, the whole or each of its parts, without where they are executed.
     *
     * @throws dev.sculpt.runner.problem.InvalidInputException if there is no such file
     */
    public List<Node.Mapping> parts() {
        Node.Mapping whole = read();
        return whole.entries().get("pipelines") instanceof Node.Sequence several
                ? several.items().stream()
                        .filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast).toList()
                : List.of(whole);
    }

    /** Compares the file with another, which is taken to be here, as {@link #difference(Map)} does. */
    Optional<String> difference(PipelineFile here) {
        return ValueDifference.first(read().plain(), here.read().plain()).map(ValueDifference::text);
    }

    /**
     * Compares the file with another pipeline. Where each is executed may differ.
     *
     * @param effective the other, spelled out in the same way
     * @return the first key whose value differs with both values, such as {@code "model.epochs" is 30 there and 20 here};
     *     nothing where all are equal
     * @throws dev.sculpt.runner.problem.InvalidInputException if there is no such file
     */
    public Optional<String> difference(Map<String, Object> effective) {
        Object here = new YamlReader().readValue(text(withoutExecution(effective)), Position.of(path)).plain();
        return ValueDifference.first(read().plain(), here).map(ValueDifference::text);
    }

    private Node.Mapping read() {
        return new YamlReader().readFile(path).without(EXECUTION);
    }
}
