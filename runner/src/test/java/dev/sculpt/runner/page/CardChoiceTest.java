package dev.sculpt.runner.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.engine.Tries;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.run.NetworkRow;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardChoiceTest {

    private static Found network(int index, boolean exact) {
        return new Found(0, "task", new NetworkRow(
                new NetworkId(index, "task", List.of(4, 8, 2), index, "", Map.of(), Identity.UNKNOWN), Status.OK,
                Optional.empty(), Map.of("exact_hierarchy", exact), new Tries(1, OptionalInt.empty(), Map.of()),
                Optional.empty(), "sparsest", List.of(), 1));
    }

    @Test
    void allHaveCardsAsLongAsAPageCanHoldThem() {
        List<Found> networks = IntStream.range(0, CardChoice.ALL).mapToObj(index -> network(index, true)).toList();

        assertEquals(IntStream.range(0, CardChoice.ALL).boxed().toList(), CardChoice.of(networks));
    }

    /** Three wrong networks of five thousand, the last of all. */
    @Test
    void ofMoreTheRareAreThere() {
        List<Found> networks = IntStream.range(0, 5000).mapToObj(index -> network(index, index < 4997)).toList();

        List<Integer> chosen = CardChoice.of(networks);

        assertEquals(CardChoice.TELLING, chosen.size());
        assertEquals(3, chosen.stream().filter(one -> networks.get(one).row().exact().equals(Optional.of(false))).count());
        assertEquals(chosen.stream().sorted().toList(), chosen);
        assertTrue(chosen.contains(996) && !chosen.contains(997));
    }
}
