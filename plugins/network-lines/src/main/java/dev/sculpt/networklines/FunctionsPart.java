package dev.sculpt.networklines;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.Map;
import java.util.Optional;

/**
 * What the units compute. A field that is missing is null, and not written; there are both or none.
 *
 * @param activation the function of hidden units, such as {@code relu}
 * @param output that of the outputs, such as {@code sigmoid}
 * @param settings of every stage, read where the fields above are missing: in older runs they tell, see {@link OlderModel}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FunctionsPart(
        String activation,
        String output,
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) Map<String, Object> settings) {

    /** Returns what is known of a network. */
    public static FunctionsPart of(Network network) {
        Optional<UnitFunctions> known = network.functions();
        return new FunctionsPart(known.map(functions -> functions.hidden().text()).orElse(null),
                known.map(functions -> functions.outputs().text()).orElse(null), null);
    }

    /**
     * Returns a network with what is known of it here.
     *
     * @throws InvalidLineException if one field is there and the other is not, or is blank
     */
    public Network addTo(Network network) throws InvalidLineException {
        if (activation == null && output == null) {
            return OlderModel.functions(settings).map(network::withFunctions).orElse(network);
        }
        return network.withFunctions(new UnitFunctions(function("activation", activation), function("output", output)));
    }

    private static UnitFunction function(String field, String written) throws InvalidLineException {
        if (written == null || written.isBlank()) {
            throw new InvalidLineException("\"" + field + "\" is " + (written == null ? "missing" : "blank")
                    + ": \"activation\" and \"output\" go together");
        }
        return UnitFunction.named(written);
    }
}
