package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AllRowsTest {

    @Test
    void rowsAreInTheOrderOfATable() {
        AllRows rows = new AllRows(3, 2);
        float[] inputs = new float[4];
        float[] targets = {9, 9};

        rows.readInputs(5, inputs, 1);
        rows.readTargets(5, targets, 0);

        assertEquals(8, rows.size());
        assertArrayEquals(new float[] {0, 1, 0, 1}, inputs);
        assertArrayEquals(new float[] {0, 0}, targets);
    }
}
