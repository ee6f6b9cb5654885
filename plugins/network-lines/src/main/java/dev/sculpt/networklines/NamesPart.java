package dev.sculpt.networklines;

import java.util.List;
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
}
