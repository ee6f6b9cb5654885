package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private static final double EXACT = 1e-9;

    @Test
    void networksOfOneCostTakeWhatTheMeanOfThemTook() {
        TimeLeft left = new TimeLeft();
        left.add(100, 10);
        left.finished(100, 2, 2);
        left.finished(100, 4, 6);
        assertEquals(24, left.seconds(6).orElseThrow(), EXACT);

        TimeLeft twoAtATime = new TimeLeft();
        twoAtATime.add(100, 10);
        twoAtATime.finished(100, 2, 2);
        twoAtATime.finished(100, 4, 4);
        assertEquals(16, twoAtATime.seconds(4).orElseThrow(), EXACT);
    }

    /** Of one at a time, and of two at a time, the clock takes off what it should, and nothing is ever added. */
    @Test
    void whileNoNetworkFinishesItDoesNotRise() {
        for (int together : List.of(1, 2)) {
            TimeLeft left = new TimeLeft();
            left.add(7, 3 * together);
            double before = Double.POSITIVE_INFINITY;
            for (int second = 60; second < 180; second++) {
                for (int one = 0; one < together && second % 60 == 0; one++) {
                    left.finished(7, 60, second);
                }
                double now = left.seconds(second).orElseThrow();
                assertTrue(now <= before, second + " s: " + now + " after " + before);
                assertEquals(180 - second, now, 6 + EXACT, second + " s");
                before = now;
            }
        }
    }

    @Test
    void aNetworkThatIsLateIsNotSaidToBeDone() {
        TimeLeft left = new TimeLeft();
        left.add(7, 2);
        left.finished(7, 60, 60);
        assertEquals(6, left.seconds(500).orElseThrow(), EXACT);
    }

    @Test
    void networksThatCostMoreTakeLonger() {
        TimeLeft left = new TimeLeft();
        left.add(1, 1);
        left.add(1024, 1);
        left.finished(1, 1, 1);

        assertEquals(OptionalDouble.empty(), left.seconds(1)); // 1 of 1 + 2^6.5 is less than a fiftieth
        left.add(1, 2);
        left.finished(1, 1, 2);
        left.finished(1, 1, 3);
        assertEquals(Math.pow(2, 6.5), left.seconds(3).orElseThrow(), EXACT);
    }

    @Test
    void nothingIsKnownBeforeTheFirstAndNothingIsLeftAfterTheLast() {
        TimeLeft left = new TimeLeft();
        left.add(5, 2);
        assertEquals(OptionalDouble.empty(), left.seconds(10));
        left.finished(5, 1, 5);
        left.finished(5, Double.NaN, 10);
        assertEquals(0, left.seconds(10).orElseThrow());
    }

    /** A network of a run: its cost, and the seconds that it took. */
    private record Timed(double cost, double seconds) { }

    // Made by: sculpt run pipelines/paper/boolean.yaml --threads 1
    private static List<Timed> paper() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TimeLeftTest.class.getResourceAsStream("boolean-seconds.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).map(fields -> new Timed(
                    Double.parseDouble(fields[0]) * Double.parseDouble(fields[1]) * Double.parseDouble(fields[2]),
                    Double.parseDouble(fields[3]))).toList();
        }
    }

    /** Between 0.4 and 2.5 times the truth from the first word on, where the mean of what is done says under a fifth. */
    @Test
    void onTheBooleanNetworksOfThePaperItIsNeverFarFromTheTruth() throws IOException {
        List<Timed> networks = paper();
        assertEquals(1428, networks.size());
        TimeLeft left = new TimeLeft();
        networks.forEach(one -> left.add(one.cost(), 1));
        double all = networks.stream().mapToDouble(Timed::seconds).sum();
        double elapsed = 0;
        double worstMean = 1;
        int known = 0;
        for (int i = 0; i < networks.size() * 9 / 10; i++) {
            Timed one = networks.get(i);
            elapsed += one.seconds();
            left.finished(one.cost(), one.seconds(), elapsed);
            OptionalDouble seconds = left.seconds(elapsed);
            if (seconds.isPresent()) {
                known++;
                double factor = seconds.getAsDouble() / (all - elapsed);
                assertTrue(factor > 0.4 && factor < 2.5, "after " + (i + 1) + " networks " + factor);
                worstMean = Math.min(worstMean, elapsed / (i + 1) * (networks.size() - i - 1) / (all - elapsed));
            }
        }
        assertTrue(known > 1100, "known after " + known);
        assertTrue(worstMean < 0.2, "the mean of what is done says as much: " + worstMean);
    }
}
