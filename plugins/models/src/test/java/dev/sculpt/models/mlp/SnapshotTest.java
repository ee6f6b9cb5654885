package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
