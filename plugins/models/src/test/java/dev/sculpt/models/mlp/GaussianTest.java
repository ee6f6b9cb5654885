package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussianTest {

    private static final int BLOCKS = 4000;
    private static final int COUNT = BLOCKS * 2 * Gaussian.PAIRS;

    private static float[] numbers(int key1, int key2) {
        float[] all = new float[COUNT];
        float[] block = new float[2 * Gaussian.PAIRS];
        for (int i = 0; i < BLOCKS; i++) {
            new VectorArithmetic().gaussian(i * Gaussian.PAIRS, key1, key2, block);
            System.arraycopy(block, 0, all, i * block.length, block.length);
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "0, 1", "-5, 77", "123456789, -987654321"})
    void momentsAreThoseOfTheNormalDistribution(int key1, int key2) {
        // Standard errors of the first four moments over n draws: sqrt(1/n), sqrt(2/n), sqrt(15/n), sqrt(96/n).
        double[] expected = {0, 1, 0, 3};
        double[] variance = {1, 2, 15, 96};
        float[] numbers = numbers(key1, key2);
        for (int moment = 1; moment <= 4; moment++) {
            double sum = 0;
            for (float number : numbers) {
                sum += Math.pow(number, moment);
            }
            assertEquals(expected[moment - 1], sum / COUNT, 4.5 * Math.sqrt(variance[moment - 1] / COUNT));
        }
    }

    @Test
    void theDistributionIsNormalThroughout() {
        // Kolmogorov and Smirnov: the largest distance exceeds 1.95 / sqrt(n) once in a thousand times.
        float[] numbers = numbers(3, 4);
        Arrays.sort(numbers);
        double largest = 0;
        for (int i = 0; i < COUNT; i += 50) {
            largest = Math.max(largest, Math.abs((i + 0.5) / COUNT - cumulative(numbers[i])));
        }
        assertEquals(0, largest, 1.95 / Math.sqrt(COUNT));
    }

    // Simpson's rule over the density, far finer than needed.
    private static double cumulative(double x) {
        int steps = 200;
        double width = x / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double at = i * width;
            int weight = i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4;
            sum += weight * Math.exp(-at * at / 2);
        }
        return 0.5 + sum * width / 3 / Math.sqrt(2 * Math.PI);
    }

    @Test
    void neighboursPairsAndKeysAreNotCorrelated() {
        float[] numbers = numbers(8, 9);
        float[] others = numbers(9, 9);
        double bound = 4.5 / Math.sqrt(COUNT);
        for (int lag : new int[] {1, 2, 4, 8, 16, Gaussian.PAIRS}) {
            assertEquals(0, correlation(numbers, numbers, lag), bound, "lag " + lag);
            assertEquals(0, correlation(squares(numbers), squares(numbers), lag), 2 * bound, "squares, lag " + lag);
        }
        assertEquals(0, correlation(numbers, others, 0), bound);
        assertNotEquals(numbers[0], others[0]);
    }

    private static double correlation(float[] one, float[] other, int lag) {
        double sum = 0;
        for (int i = lag; i < one.length; i++) {
            sum += (double) one[i] * other[i - lag];
        }
        return sum / (one.length - lag);
    }

    private static float[] squares(float[] numbers) {
        float[] squares = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            squares[i] = (numbers[i] * numbers[i] - 1) / 1.4142135f;
        }
        return squares;
    }
}
