package dev.sculpt.networklines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsFieldTest {

    private static final Network NETWORK =
            new Network(List.of(new Layer(2, 1, new float[] {1, 0}, new boolean[] {true, false}, new float[1])));
    private static final UnitLabels LABELS = new UnitLabels(new int[][] {{3, UnitLabels.DROPPED}, {0}});

    @Test
    void droppedUnitsAreNull() throws InvalidLineException {
        Integer[][] written = LabelsField.of(LABELS);
        assertArrayEquals(new Integer[][] {{3, null}, {0}}, written);
        assertEquals(LABELS, LabelsField.labels("modules", written, NETWORK));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        for (Integer[][] wrong : new Integer[][][] {
            null, {}, {{0, 0}}, {{0, 0}, null}, {{0}, {0}}, {{0, -2}, {0}}, {{0, 0}, {0}, {0}}}) {
            InvalidLineException refusal = assertThrows(
                    InvalidLineException.class, () -> LabelsField.labels("modules", wrong, NETWORK));
            assertEquals("\"modules\" is missing or does not fit the layers", refusal.getMessage());
        }
    }
}
