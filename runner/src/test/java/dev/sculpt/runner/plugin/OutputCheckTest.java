package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Kind;
import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruned.Round;
import dev.sculpt.runner.engine.SmallNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputCheckTest {

    @Test
    void noLabelsAreNothing() {
        PluginFailure failure = assertThrows(PluginFailure.class, () -> OutputCheck.modules(ODD, NETWORK,
                new UnitLabels(new int[][] {{0, 0}, {0}}), FoundModules.of(null)));

        assertTrue(failure.getMessage().endsWith(" returned nothing"), failure.getMessage());
    }

    private static final Offer ODD = Offers.offer(Kind.PRUNING, "odd");
    private static final Network NETWORK = SmallNetworks.halves();

    private static void check(double target, double percent, double accuracy) {
        OutputCheck.pruned(ODD, NETWORK, new Pruned(NETWORK, target, List.of(
                new Round(50, 1, true, 4), new Round(percent, accuracy, false, 4))));
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 50, 1, 'the target NaN, must be in 0..1'",
        "99,  50, 1, 'the target 99.0, must be in 0..1'",
        "1,   50, NaN, 'the accuracy of a round NaN, must be in 0..1'",
        "1,   50, -0.1, 'the accuracy of a round -0.1, must be in 0..1'",
        "1,   Infinity, 1, a round of Infinity percent",
    })
    void theNumbersOfAPruningAreInTheirRanges(double target, double percent, double accuracy, String returned) {
        PluginFailure failure = assertThrows(PluginFailure.class, () -> check(target, percent, accuracy));

        assertEquals("pruning plugin \"odd\" returned " + returned, failure.getMessage());
    }

    private static String modules(Offer offer, FoundModules.Read... reads) {
        UnitLabels labels = new UnitLabels(new int[][] {{0, 0, 1, 1}, {0, -1, 1}, {0, 1}});
        return assertThrows(PluginFailure.class, () -> OutputCheck.modules(offer, NETWORK, labels,
                new FoundModules(labels, List.of(reads)))).getMessage();
    }

    @Test
    void knownReadsAreBetweenModulesEachOnce() {
        Offer method = Offers.offer(Kind.HIERARCHY, "odd");

        assertEquals("hierarchy plugin \"odd\" returned module 2 that reads module 0 of 2",
                modules(method, new FoundModules.Read(0, 2)));
        assertEquals("hierarchy plugin \"odd\" returned module 1 that reads module 1 of 2",
                modules(method, new FoundModules.Read(1, 1)));
        assertEquals("hierarchy plugin \"odd\" returned a module that reads another twice",
                modules(method, new FoundModules.Read(0, 1), new FoundModules.Read(0, 1)));
    }

    /** Hidden unit 1 has no edges. */
    @Test
    void modulesThatAModelLaysOutHoldTheLivingUnits() {
        Offer model = Offers.offer(Kind.MODEL, "odd");
        FoundModules all = FoundModules.of(new UnitLabels(new int[][] {{0, 0, 1, 1}, {0, 0, 1}, {0, 1}}));

        assertEquals("model plugin \"odd\" returned modules that miss a unit or hold a dropped one: unit 1 of layer 1",
                assertThrows(PluginFailure.class, () -> OutputCheck.modules(
                        model, NETWORK, LivingUnits.of(NETWORK), all)).getMessage());
    }

    @Test
    void anExplanationHasLinesForEveryModuleOrNone() {
        Offer odd = Offers.offer(Kind.EXPLANATION, "odd");
        OutputCheck.explained(odd, 2, Explained.NOTHING);
        OutputCheck.explained(odd, 2, new Explained("t", List.of(List.of("a"), List.of()), List.of()));

        assertEquals("explanation plugin \"odd\" returned lines for 1 modules, there are 2",
                assertThrows(PluginFailure.class, () -> OutputCheck.explained(
                        odd, 2, new Explained("t", List.of(List.of("a")), List.of()))).getMessage());
    }

    @Test
    void theEndsOfTheRangesAreWithin() {
        check(0, 0, 0);
        check(1, 100, 1);
    }
}
