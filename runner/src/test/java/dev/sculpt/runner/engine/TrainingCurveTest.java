package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingCurveTest {

    private static TrainingCurve curve(int epochs) {
        TrainingCurve.Recorder recorder = new TrainingCurve.Recorder();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            recorder.epoch(epoch, 0.5);
        }
        return recorder.curve();
    }

    @Test
    void everyEpochIsThere() {
        assertEquals(new TrainingCurve(1, List.of(1.0, 2.0, 3.0), List.of(0.5, 0.5, 0.5)), curve(3));
        assertEquals(1000, curve(1000).losses().size());
    }

    /** Of 1,001 epochs 2, 4, ... 1,000; of 4,002 the same with 4. */
    @Test
    void ofALongTrainingEverySecondIsKeptThenEveryFourth() {
        TrainingCurve twice = curve(1001);
        assertEquals(List.of(2, 500, 2.0, 1000.0), List.of(twice.every(), twice.losses().size(), twice.losses().get(0),
                twice.losses().get(499)));
        TrainingCurve longer = curve(4000);
        assertEquals(List.of(4, 1000, 4.0, 4000.0), List.of(longer.every(), longer.losses().size(), longer.losses().get(0),
                longer.losses().get(999)));
    }

    @Test
    void valuesComeInPairs() {
        assertThrows(IllegalArgumentException.class, () -> new TrainingCurve(1, List.of(1.0), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new TrainingCurve(0, List.of(), List.of()));
    }
}
