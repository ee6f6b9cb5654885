package dev.sculpt.runner.template;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import java.util.List;
import java.util.Map;

/** First pipelines for the usual cases, each with comments and where it can be the data that it needs. */
public final class Starter {

    /** The names of the templates. */
    public static final List<String> NAMES = List.of("boolean", "truth-table", "csv", "pla", "images", "pytorch");

    /** In the texts of templates, the path of the pipeline itself. */
    private static final String PIPELINE = "pipeline";

    /** In the texts of templates, and the name of their text, what is best for a task that nothing is known of. */
    private static final String STAGES = "stages";

    private Starter() { }

    /**
     * Returns the texts of a template by their file names; the pipeline comes first.
     *
     * @param pipeline the file name of the pipeline
     * @param schema what the editor line of the pipeline points to
     * @throws InvalidInputException if there is no such template, or the pipeline is called as another of its files
     */
    public static Map<String, String> files(String template, String pipeline, String schema) {
        if (!NAMES.contains(template)) {
            throw new InvalidInputException(
                    "--template \"" + template + "\": there is none of that name" + NearestName.hint(template, NAMES));
        }
        Template starter = Template.of("starter/" + template).orElseThrow();
        Map<String, String> files = starter.filled(Map.of(PIPELINE, pipeline, "schema", schema, STAGES, stages()));
        if (pipeline.equals(schema) || files.size() < starter.files().size()) {
            throw new InvalidInputException(pipeline + ": a file of the template is called so; name another FILE");
        }
        return files;
    }

    private static String stages() {
        return Template.of("starter-stages").orElseThrow().files().get(STAGES).stripTrailing();
    }
}
