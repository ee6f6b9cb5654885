package dev.sculpt.api.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTest {

    private static Layer layer(float weight, boolean alive, float bias) {
        float[] weights = new float[21];
        boolean[] mask = new boolean[21];
        Arrays.fill(mask, true);
        weights[17] = weight;
        mask[17] = alive;
        return new Layer(7, 3, weights, mask, new float[] {0, 0, bias});
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void aWeightOrBiasIsFinite(float value) {
        String message = "a weight or bias is " + value;

        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> layer(value, true, 0)).getMessage());
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> layer(0, true, value)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_VALUE, -0f})
    void everyOtherValueIsAWeight(float value) {
        assertEquals(value, layer(value, true, value).weights()[17]);
    }

    @Test
    void aDeadEdgeHasNoWeightWhateverIsGiven() {
        Layer layer = layer(Float.NaN, false, 0);

        assertEquals(0, layer.weights()[17]);
        assertEquals(20, layer.livingEdges());
    }
}
