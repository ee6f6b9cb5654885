package dev.sculpt.networklines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What inputs and outputs are called. A field that is missing is null.
 *
 * @param inputNames one per input
 * @param outputNames one per output
 */
public record NamesPart(List<String> inputNames, List<String> outputNames) {

    /** Returns the names of the inputs, none where they are not known. */
    public List<String> inputs() {
        return inputNames == null ? List.of() : inputNames;
    }

    /** Returns the names of the outputs, none where they are not known. */
    public List<String> outputs() {
        return outputNames == null ? List.of() : outputNames;
    }

    /**
     * Demands that there be a name for every input and output, or none.
     *
     * @throws InvalidLineException if not
     */
    public void check(int inputCount, int outputCount) throws InvalidLineException {
        check("input_names", inputs(), inputCount);
        check("output_names", outputs(), outputCount);
    }

    private static void check(String field, List<String> names, int units) throws InvalidLineException {
        if (!names.isEmpty() && names.size() != units) {
            throw new InvalidLineException(
                    "\"" + field + "\" has " + names.size() + " names, the layer has " + units + " units");
        }
        if (names.stream().anyMatch(Objects::isNull)) {
            throw new InvalidLineException("\"" + field + "\" holds null instead of a name");
        }
    }

    /**
     * Demands that no name is blank, and that each is that of one input, or of one output.
     *
     * @throws InvalidLineException if not
     */
    public void demandDistinct() throws InvalidLineException {
        demandDistinct("input_names", inputs());
        demandDistinct("output_names", outputs());
    }

    private static void demandDistinct(String field, List<String> names) throws InvalidLineException {
        Map<String, Integer> positions = new HashMap<>();
        for (int position = 0; position < names.size(); position++) {
            Integer other = positions.put(names.get(position), position);
            if (other != null || names.get(position).isBlank()) {
                throw new InvalidLineException(field + "[" + position + "] is "
                        + (other == null ? "blank" : "the name of " + field + "[" + other + "] again"));
            }
        }
    }
}
