package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.plugin.CallProgress;
import dev.sculpt.runner.plugin.Caller;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a run while it goes on, by a clock that the test moves. */
class ProgressLineTest {

    private final StringWriter said = new StringWriter();
    private long seconds;
    private Optional<CallProgress> inside = Optional.empty();

    private ProgressLine line(int networks, boolean live, int width) {
        return new ProgressLine(new ProgressLine.Work(networks, PlannedCost.even(networks), () -> inside),
                new ProgressLine.Look(live, width), new PrintWriter(said, true), new PrintWriter(said, true),
                () -> seconds * 1_000_000_000L);
    }

    private static NetworkResult failed(int index, double seconds) {
        NetworkId id = new NetworkId(index, "and", List.of(), index, "", Map.of(), new Identity("t", "m", "p"));
        return new NetworkResult.Failed(id, "pruning plugin \"units\" failed: no", "", seconds);
    }

    private String said() {
        String text = said.toString();
        said.getBuffer().setLength(0);
        return text;
    }

    @Test
    void aTerminalShowsWhatGoesOnInsideOfANetwork() {
        ProgressLine line = line(1, true, 80);
        inside = Optional.of(new CallProgress(Caller.network(0), "units", Optional.of("round 2: 10.00 % asked"), 0));
        seconds = 1;
        line.tick();
        assertEquals("", said());
        seconds = 40;
        line.tick();
        assertEquals("\r0 of 1 networks, 40 s; network 0: units round 2: 10.00 % asked", said());
        inside = Optional.empty();
        line.tick();
        assertEquals("\r0 of 1 networks, 40 s" + " ".repeat(41), said());
        line.close();
        assertEquals("\r" + " ".repeat(21) + "\r", said());
    }

    @Test
    void theLineIsNeverWiderThanTheTerminalAndWhatItSaysIsWhole() {
        inside = Optional.of(new CallProgress(Caller.network(0), "units", Optional.of("round 2: " + "x".repeat(200)), 0));
        seconds = 3;
        Map.of(10, "0 of 1...", 30, "0 of 1 networks, 3 s", 32, "0 of 1 networks, 3 s; network 0",
                80, "0 of 1 networks, 3 s; network 0: units").forEach((width, expected) -> {
                    seconds = 0;
                    ProgressLine line = line(1, true, width);
                    seconds = 3;
                    line.tick();
                    assertEquals("\r" + expected, said());
                });
    }

    @Test
    void elsewhereThereAreFewLinesHoweverLongTheRun() {
        ProgressLine line = line(1000, false, 80);
        for (int i = 0; i < 1000; i++) {
            seconds += 60;
            line.tick();
            line.accept(new NetworkResult.Failed(failed(i, 60).id(), "always the same", "", 60));
        }
        line.close();
        List<String> lines = said().lines().toList();
        assertTrue(lines.stream().anyMatch("500 of 1000 networks, 8 h, about 8 h left"::equals), lines.toString());
        List<String> ofFailures = lines.stream().filter(one -> one.contains("failed: ")).toList();
        assertEquals(10, ofFailures.size());
        assertEquals("and 990 more failed", lines.get(lines.size() - 1));
        assertTrue(lines.size() - ofFailures.size() - 1 <= 20, lines.toString());
    }

    @Test
    void aNetworkThatTakesLongIsHeardOfEverywhere() {
        ProgressLine line = line(1, false, 80);
        inside = Optional.of(new CallProgress(Caller.network(0), "mlp", Optional.of("epoch 7 of 90"), 0));
        for (seconds = 1; seconds <= 120; seconds++) {
            line.tick();
        }
        assertEquals("""
                0 of 1 networks, 16 s; network 0: mlp epoch 7 of 90
                0 of 1 networks, 47 s; network 0: mlp epoch 7 of 90
                0 of 1 networks, 2 min; network 0: mlp epoch 7 of 90
                """, said());
    }

    @Test
    void aFailureIsSaidAtOnceAndTheLineOnTheTerminalIsClearedForIt() {
        ProgressLine line = line(2, true, 80);
        seconds = 5;
        line.tick();
        said();
        line.accept(failed(1, 5));
        assertEquals("\r" + " ".repeat(20) + "\rnetwork 1 (and, seed 1) failed: pruning plugin \"units\" failed: no, see\n"
                + "    failures/1.log\n", said());
    }
}
