package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Evaluation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {

    // Against a best of loss 0.5 and accuracy 0.8.
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.8, true",
        "0.4, 0.8, true",
        "0.6, 0.8, false",
        "0.4, 0.7, false",
        "9.0, 0.9, true",
    })
    void aBetterOneReplacesTheBest(double loss, double accuracy, boolean better) {
        assertEquals(better, Snapshot.isBetter(new Evaluation(loss, accuracy), new Evaluation(0.5, 0.8)));
    }

    /** Parameters that are no numbers, or a loss that is none, are never kept, whatever the accuracy. */
    @ParameterizedTest
    @CsvSource({
        "NaN,       0.1, 0.9",
        "Infinity,  0.1, 0.9",
        "-Infinity, 0.1, 0.9",
        "2,         NaN, 0.9",
    })
    void keepsWhatIsSound(float parameter, double loss, double accuracy) {
        Snapshot snapshot = new Snapshot(2);

        snapshot.offer(new float[] {0, parameter}, new Evaluation(loss, accuracy));
        assertTrue(snapshot.parameters().isEmpty());

        snapshot.offer(new float[] {0, 1}, new Evaluation(0.5, 0.5));
        snapshot.offer(new float[] {0, parameter}, new Evaluation(loss, accuracy));
        assertArrayEquals(new float[] {0, 1}, snapshot.parameters().orElseThrow());
    }
}
