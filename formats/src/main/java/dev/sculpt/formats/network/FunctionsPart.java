package dev.sculpt.formats.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the units compute. A field that is missing is null, and not written.
 *
 * @param activation the function of hidden units, such as {@code relu}
 * @param loss what was learned by, which tells the function of the outputs, such as {@code binary-cross-entropy}
 * @param settings of every stage, read where the fields above are missing: older runs have both in those of the model
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FunctionsPart(
        String activation,
        String loss,
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) Map<String, Object> settings) {

    private static final String ACTIVATION = "activation";
    private static final String LOSS = "loss";

    /** Returns the part for names by field. */
    public static FunctionsPart of(Map<String, String> names) {
        return new FunctionsPart(names.get(ACTIVATION), names.get(LOSS), null);
    }

    /** Returns the names by field, as far as they are known. */
    public Map<String, String> names() {
        Map<?, ?> model = settings != null && settings.get("model") instanceof Map<?, ?> of ? of : Map.of();
        Map<String, String> names = new TreeMap<>();
        put(names, ACTIVATION, activation, model);
        put(names, LOSS, loss, model);
        return names;
    }

    private static void put(Map<String, String> names, String field, String written, Map<?, ?> model) {
        if (written != null) {
            names.put(field, written);
        } else if (model.get(field) instanceof String setting) {
            names.put(field, setting);
        }
    }
}
