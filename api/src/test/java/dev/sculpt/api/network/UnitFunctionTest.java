package dev.sculpt.api.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitFunctionTest {

    @ParameterizedTest
    @EnumSource
    void aStandardFunctionIsFoundByItsName(StandardFunction function) {
        assertEquals(function, UnitFunction.named(function.text()));
        assertThrows(IllegalArgumentException.class, () -> new OtherFunction(function.text()));
    }

    @Test
    void anotherIsKnownByItsName() {
        assertEquals("swish", UnitFunction.named("swish").text());
        assertEquals(UnitFunction.named("swish"), UnitFunction.named("swish"));
        assertThrows(IllegalArgumentException.class, () -> UnitFunction.named(" "));
    }

    @Test
    void aNetworkOfOtherLayersKeepsThem() {
        List<Layer> layers = List.of(new Layer(1, 1, new float[1], new boolean[1], new float[1]));
        UnitFunctions functions = new UnitFunctions(StandardFunction.STEP, UnitFunction.named("swish"));
        Network network = new Network(layers);

        assertEquals(Optional.empty(), network.functions());
        assertEquals(Optional.of(functions), network.withFunctions(functions).withLayers(layers).functions());
    }
}
