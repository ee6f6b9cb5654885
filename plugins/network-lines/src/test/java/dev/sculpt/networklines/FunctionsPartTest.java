package dev.sculpt.networklines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsPartTest {

    private static final Network NETWORK =
            new Network(List.of(new Layer(1, 1, new float[1], new boolean[1], new float[1])));

    private static String functions(String line) throws InvalidLineException {
        return JsonLine.part(line.replace('\'', '"'), FunctionsPart.class).addTo(NETWORK).functions()
                .map(known -> known.hidden().text() + " " + known.outputs().text()).orElse("unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{'activation': 'swish', 'output': 'softmax'}                                       | swish softmax",
        "{'settings': {'model': {'plugin': 'mlp', 'activation': 'step', 'loss': 'cross-entropy'}}}       | step softmax",
        "{'settings': {'model': {'plugin': 'pretrained', 'activation': 'relu', 'loss': 'mean-squared-error'}}} "
                + "| relu sigmoid",
        "{'settings': {'model': {'plugin': 'mine', 'activation': 'relu', 'loss': 'cross-entropy'}}}      | unknown",
        "{'settings': {'model': {'plugin': 'mlp', 'activation': 'relu', 'loss': 'mine'}}}                | unknown",
        "{'settings': {'model': {'plugin': 'mlp'}}}                                                      | unknown",
        "{}                                                                                              | unknown",
    })
    void linesAndTheSettingsOfOlderOnesTell(String line, String functions) throws InvalidLineException {
        assertEquals(functions, functions(line));
    }

    @Test
    void oneFunctionAloneIsRefused() {
        assertEquals("\"output\" is missing: \"activation\" and \"output\" go together",
                assertThrows(InvalidLineException.class, () -> functions("{'activation': 'relu'}")).getMessage());
        assertEquals("\"activation\" is blank: \"activation\" and \"output\" go together",
                assertThrows(InvalidLineException.class, () -> functions("{'activation': ' ', 'output': 'step'}"))
                        .getMessage());
    }
}
