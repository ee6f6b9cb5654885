package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.InputScaling;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvScalingTest {

    // The second input is the same in every row.
    private static final List<double[]> ROWS = List.of(new double[] {1, 5}, new double[] {3, 5}, new double[] {5, 5},
            new double[] {7, 5});

    /** Mean 4; variance (9 + 1 + 1 + 9) / 4 = 5. */
    @Test
    void standardiseGoesByMeanAndDeviation() {
        assertEquals(Optional.of(new InputScaling(List.of(4.0, 5.0), List.of(Math.sqrt(5), 1.0))),
                CsvScaling.STANDARDISE.over(ROWS));
    }

    /** Ten times 0.1 are not 1 in double precision. */
    @Test
    void anInputThatIsTheSameInEveryRowIsOnlyShifted() {
        List<double[]> same = Collections.nCopies(10, new double[] {0.1});

        assertEquals(Optional.of(new InputScaling(List.of(0.1), List.of(1.0))), CsvScaling.STANDARDISE.over(same));
        assertEquals(Optional.of(new InputScaling(List.of(0.1), List.of(1.0))), CsvScaling.MIN_MAX.over(same));
    }

    @Test
    void minMaxGoesByTheEnds() {
        InputScaling scaling = CsvScaling.MIN_MAX.over(ROWS).orElseThrow();

        assertEquals(new InputScaling(List.of(1.0, 5.0), List.of(6.0, 1.0)), scaling);
        assertEquals(List.of(0f, 1f, 0f), List.of(scaling.scaled(0, 1), scaling.scaled(0, 7), scaling.scaled(1, 5)));
    }

    @Test
    void noneScalesNothing() {
        assertEquals(Optional.empty(), CsvScaling.NONE.over(ROWS));
    }
}
