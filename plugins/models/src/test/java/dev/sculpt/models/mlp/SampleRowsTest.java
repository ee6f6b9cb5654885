package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.DenseSamples;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleRowsTest {

    private static final int ROWS = 90;
    private static final int[] ALL = {0, 1, 2};
    private static final int[] SOME = {0, 2};

    /** Three inputs a row: its number modulo some, one of them below 0, and minus 0. */
    private static DenseSamples samples(int different) {
        float[][] inputs = new float[ROWS][];
        float[][] targets = new float[ROWS][];
        for (int row = 0; row < ROWS; row++) {
            inputs[row] = new float[] {row % different / 255f, -row % different, -0f};
            targets[row] = new float[] {row, row % 2};
        }
        return new DenseSamples(inputs, targets);
    }

    /** Room for floats, for bytes, and for nothing. */
    @ParameterizedTest
    @ValueSource(longs = {4000, 300, 0})
    void rowsAreTheSameHoweverTheyAreKept(long bytes) {
        for (int[] inputs : new int[][] {ALL, SOME}) {
            DenseSamples samples = samples(60);
            SampleRows rows = SampleRows.forEpochs(samples, inputs, bytes);

            assertSameRows(samples, inputs, rows);
        }
    }

    @Test
    void rowsThatAreReadOnceAreTheSame() {
        assertSameRows(samples(60), SOME, SampleRows.forOnce(samples(60), SOME));
    }

    private static void assertSameRows(DenseSamples samples, int[] inputs, SampleRows rows) {
        assertEquals(ROWS, rows.size());
        assertEquals(inputs.length, rows.inputsPerRow());
        float[] expected = new float[3];
        float[] read = new float[inputs.length + 2];
        for (int row = ROWS - 1; row >= 0; row--) {
            samples.readInputs(row, expected, 0);
            rows.readInputs(row, read, 1);
            for (int i = 0; i < inputs.length; i++) {
                assertEquals(expected[inputs[i]], read[1 + i]); // tells 0 from minus 0
            }
            int at = rows.loadTargets(row) * rows.outputsPerRow();
            assertArrayEquals(new float[] {row, row % 2}, new float[] {rows.targets()[at], rows.targets()[at + 1]});
        }
        assertEquals(0, read[inputs.length + 1], "nothing is written behind");
    }

    /** 0 to 89, 0 to -89 and minus 0 are 90 + 89 + 1 values, and of 300 rows more than a byte has. */
    @Test
    void valuesThatAByteTellsApartAreKeptAsBytes() {
        assertTrue(Levels.of(samples(90), ALL).isPresent());
        assertEquals(Optional.empty(), Levels.of(increasing(257), new int[] {0}));
        Levels most = Levels.of(increasing(256), new int[] {0}).orElseThrow();
        float[] read = new float[1];
        for (int row = 0; row < 256; row++) {
            most.read(row, read, 0);
            assertEquals(0.1f * row, read[0]);
        }
    }

    private static DenseSamples increasing(int rows) {
        float[][] inputs = new float[rows][1];
        for (int row = 0; row < rows; row++) {
            inputs[row][0] = 0.1f * row;
        }
        return new DenseSamples(inputs, new float[rows][1]);
    }
}
