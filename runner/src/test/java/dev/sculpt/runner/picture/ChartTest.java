package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 1", "13, 2", "24, 2", "25, 5", "200, 20", "1000, 100", "2147483647, 200000000"})
    void ticksAreRoundNumbersApart(int last, int every) {
        assertEquals(every, Chart.every(last));
    }
}
