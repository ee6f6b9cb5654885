package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.consensus.Agreements;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Outcome;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.Status;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTextTest {

    private static String text(NetworkResult... results) throws IOException {
        Agreements agreements = new Agreements();
        Arrays.stream(results).forEach(agreements);
        return new AgreementText(agreements.all(), index -> Arrays.stream(results)
                .filter(result -> result.id().index() == index).findFirst(), Integer.MAX_VALUE).text();
    }

    private static Sculpted stopped(Sculpted result, Status status, String message, Map<String, Object> settings) {
        return new Sculpted(result.id(), settings,
                new Outcome(status, Optional.of(message), result.outcome().denseAccuracy(), result.outcome().accuracy()),
                result.sculpture(), result.measures(), result.tries(), result.truth(), result.diagnosis(), result.seconds());
    }

    /** A result whose truth is not known. */
    private static Sculpted unmeasured(Sculpted result) {
        return new Sculpted(result.id(), result.settings(), result.outcome(), result.sculpture(), Map.of(),
                result.tries(), result.truth(), result.diagnosis(), result.seconds());
    }

    @Test
    void oneNetworkIsDrawnWithoutNotes() throws IOException {
        assertEquals("""

                hierarchy of t 4-3-2, seed 7:

                ┌──────────────┐   ┌──────────────┐
                │ module 0     │   │ module 1     │
                │ out    y0    │   │ out    y1    │
                │ hidden 1     │   │ hidden 1     │
                │ in     x0 x1 │   │ in     x2 x3 │
                └──────────────┘   └──────────────┘

                """, text(SmallResults.exact(0, "t", 7)));
    }

    @Test
    void whatAllHaveNeedsNoNotesEither() throws IOException {
        String text = text(SmallResults.exact(0, "t", 7), SmallResults.exact(1, "t", 8));

        assertTrue(text.startsWith("\nhierarchy of t 4-3-2 that all 2 seeds have, drawn as in seed 7:\n\n"), text);
        assertTrue(text.endsWith("└──────────────┘\n\n"), text);
    }

    @Test
    void whatMostHaveIsDrawnWithItsSupport() throws IOException {
        assertEquals("""

                hierarchy of t 4-3-2 that most seeds have, 2 of 3, drawn as in seed 8; it is exact:
                ("seeds": how many have this module)

                ┌───────────────┐   ┌───────────────┐
                │ module 0      │   │ module 1      │
                │ out    y0     │   │ out    y1     │
                │ hidden 1      │   │ hidden 1      │
                │ in     x0 x1  │   │ in     x2 x3  │
                │ seeds  2 of 3 │   │ seeds  2 of 3 │
                └───────────────┘   └───────────────┘

                1 module in 1 of 3 seeds, 2 in 2 of 3; mean AMI between seeds: inputs 0.333, outputs 0.333
                left out: 1 failed

                """, text(SmallResults.wrong(0, "t", 7), SmallResults.exact(1, "t", 8), SmallResults.exact(2, "t", 9),
                        SmallResults.failed(3, "t", 10)));
    }

    @Test
    void whereNoTwoAgreeTheFirstIsDrawn() throws IOException {
        String text = text(SmallResults.exact(0, "t", 7), SmallResults.wrong(1, "t", 8));

        assertTrue(text.startsWith("\nhierarchy of t 4-3-2, seed 7; no two of 2 seeds have the same; it is exact:\n"), text);
        assertTrue(text.contains("│ seeds  1 of 2 │"), text);
    }

    @Test
    void whatIsExactIsDrawnBeforeWhatIsCommon() throws IOException {
        String text = text(SmallResults.wrong(0, "t", 7), SmallResults.wrong(1, "t", 8), SmallResults.exact(2, "t", 9));

        assertTrue(text.startsWith(
                "\nhierarchy of t 4-3-2, seed 9, that 1 of 3 have; another is more common, 2; it is exact:\n"), text);
    }

    @Test
    void ofSeveralTasksThatWithMostExactOnesIsDrawn() throws IOException {
        String text = text(SmallResults.wrong(0, "a", 1), SmallResults.wrong(1, "a", 2), SmallResults.exact(2, "b", 3));

        assertTrue(text.startsWith(
                "\nhierarchy of b 4-3-2, seed 3; of 2 tasks and variants that with most exact ones:\n"), text);
    }

    @Test
    void withoutATruthThatWhoseSeedsAgreeMostIsDrawn() throws IOException {
        String text = text(unmeasured(SmallResults.exact(0, "a", 1)), unmeasured(SmallResults.wrong(1, "a", 2)),
                unmeasured(SmallResults.exact(2, "b", 3)), unmeasured(SmallResults.exact(3, "b", 4)));

        assertTrue(text.replaceAll("\\s+", " ").startsWith(" hierarchy of b 4-3-2 that all 2 seeds have, drawn as in seed 3;"
                + " of 2 tasks and variants that whose seeds agree most: "), text);
    }

    @Test
    void severalTasksWithoutTruthHaveATable() throws IOException {
        String text = text(unmeasured(SmallResults.exact(0, "a", 0)), unmeasured(SmallResults.exact(1, "a", 1)),
                unmeasured(SmallResults.exact(2, "b", 0)), unmeasured(SmallResults.wrong(3, "b", 1)),
                unmeasured(SmallResults.exact(4, "b", 2)), SmallResults.exact(5, "c", 0), SmallResults.exact(6, "c", 1));

        assertTrue(text.replaceAll("\\s+", " ").contains(
                "drawn as in seed 0; of 3 tasks and variants that with most exact ones: "), text);
        assertTrue(text.endsWith("""
                agreement between seeds, where no true hierarchy is known:
                group  seeds  hierarchies  most common  modules         inputs AMI  outputs AMI
                a          2            1       2 of 2  2 in 2               1.000        1.000
                b          3            2       2 of 3  1 in 1, 2 in 2       0.333        0.333

                """), text);
    }

    @Test
    void whatWasNotLearnedElsewhereIsCountedWithItsReason() throws IOException {
        Map<String, Object> settings = Map.of("model", Map.of("plugin", "mlp", "epochs", 3), "pruning", List.of());
        String text = text(SmallResults.exact(0, "a", 0),
                stopped(SmallResults.exact(1, "b", 4), Status.NOT_LEARNED, "the dense network reaches 0.5", settings),
                stopped(SmallResults.exact(2, "b", 5), Status.NOT_LEARNED, "the dense network reaches 0.6", settings));

        assertTrue(text.endsWith("""
                of the other tasks and variants:
                2 not learned, such as seed 4: the dense network reaches 0.5
                    try other values of model.epochs (3)

                """), text);
    }

    @Test
    void inputsThatAreNotScaledAreTheFirstThingToTry() throws IOException {
        Map<String, Object> model = Map.of("plugin", "mlp", "epochs", 3);
        String unscaled = text(stopped(SmallResults.exact(1, "b", 4), Status.NOT_LEARNED, "no", Map.of(
                "task", Map.of("plugin", "csv", "scaling", "none"), "model", model, "pruning", List.of())));
        String scaled = text(stopped(SmallResults.exact(1, "b", 4), Status.NOT_LEARNED, "no", Map.of(
                "task", Map.of("plugin", "csv", "scaling", "standardise"), "model", model, "pruning", List.of())));

        assertTrue(unscaled.contains(
                "no\n    where inputs differ much in size, set task.scaling (none) to standardise\n    try"), unscaled);
        assertTrue(scaled.contains("no\n    try"), scaled);
    }

    @Test
    void nothingIsDrawnOfWhatWasNotLearnedOrPruned() throws IOException {
        Map<String, Object> settings = Map.of(
                "model", Map.of("plugin", "mlp", "epochs", 1, "learningRate", 0.05),
                "pruning", List.of(Map.of("plugin", "units", "step", 50, "accuracy", 1.0),
                        Map.of("plugin", "edges", "step", 30, "maxDrop", 0.01),
                        Map.of("plugin", "edges", "step", 20, "accuracy", 0.5), Map.of("plugin", "mine", "power", 3)));

        assertEquals("""

                no hierarchy is drawn, as no network was learned and pruned:

                2 not learned, such as seed 7: too bad
                    try other values of model.epochs (1), model.learningRate (0.05)
                    or ask for less by pruning.units.accuracy (1.0), pruning.units.maxDrop (not set),
                        pruning.1.maxDrop (0.01), pruning.2.accuracy (0.5), pruning.2.maxDrop (not set)
                1 not pruned, such as seed 9: no round did
                    try smaller steps: pruning.units.step (50), pruning.1.step (30), pruning.2.step (20)
                    or let rounds be less accurate by pruning.units.accuracy (1.0), pruning.units.maxDrop (not set),
                        pruning.1.maxDrop (0.01), pruning.2.accuracy (0.5), pruning.2.maxDrop (not set)

                """, text(stopped(SmallResults.wrong(0, "t", 7), Status.NOT_LEARNED, "too bad", settings),
                        stopped(SmallResults.wrong(1, "t", 8), Status.NOT_LEARNED, "worse", settings),
                        stopped(SmallResults.wrong(2, "t", 9), Status.NOT_PRUNED, "no round did", settings)));
    }

    @Test
    void aHierarchyThatSomethingCheatedForIsMarked() throws IOException {
        Sculpted exact = SmallResults.exact(0, "t", 7);
        Sculpted cheating = new Sculpted(exact.id(), Map.of("clustering", Map.of("plugin", "oracle", "cheats", true)),
                exact.outcome(), exact.sculpture(), exact.measures(), exact.tries(), exact.truth(), exact.diagnosis(),
                exact.seconds());

        assertTrue(text(cheating).startsWith("\nhierarchy of t 4-3-2, seed 7 (cheats):\n"), text(cheating));
    }

    @Test
    void aWrongHierarchyIsDrawnBesideTheTrueOne() throws IOException {
        String text = text(SmallResults.wrong(0, "t", 7));

        assertTrue(text.startsWith("\nhierarchy of t 4-3-2, seed 7:\n\n"), text);
        assertTrue(text.endsWith("""
                true hierarchy:

                ┌──────────────┐   ┌──────────────┐
                │ module 0     │   │ module 1     │
                │ out    y0    │   │ out    y1    │
                │ in     x0 x1 │   │ in     x2 x3 │
                └──────────────┘   └──────────────┘

                wrong: not chosen: x0 x1 and x2 x3 are one module, should be two; y0 and y1 are one module, should
                    be two (exact in 1 of 70 tries)

                """), text);
    }

    @Test
    void nothingIsSaidWhereEveryNetworkFailed() throws IOException {
        assertEquals("", text(SmallResults.failed(0, "t", 0)));
    }
}
