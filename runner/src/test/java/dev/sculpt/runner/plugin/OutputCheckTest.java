package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.Kind;
import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruned.Round;
import dev.sculpt.runner.engine.SmallNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputCheckTest {

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
