package dev.sculpt.runner.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Outcome;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.SmallNetworks;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.measure.Hierarchies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final List<Integer> NONE = List.of();

    private static Agreement of(NetworkResult... results) {
        Agreements agreements = new Agreements();
        List.of(results).forEach(agreements);
        assertEquals(1, agreements.all().size());
        return agreements.all().get(0);
    }

    private static Sculpted with(Sculpted result, Status status) {
        Outcome outcome = result.outcome();
        return new Sculpted(result.id(), result.settings(),
                new Outcome(status, outcome.message(), outcome.denseAccuracy(), outcome.accuracy()), result.sculpture(),
                result.measures(), result.tries(), result.truth(), result.diagnosis(), result.seconds());
    }

    private static Sculpted dense(Sculpted result) {
        Network full = SmallNetworks.of(new int[] {4, 1, 2},
                new int[][] {{0, 0}, {1, 0}, {2, 0}, {3, 0}}, new int[][] {{0, 0}, {0, 1}});
        Sculpture sculpture = result.sculpture();
        return new Sculpted(result.id(), result.settings(), result.outcome(),
                new Sculpture(full, sculpture.names(), sculpture.unitClusters(), sculpture.modules(),
                        sculpture.hierarchy(), List.of(List.of())),
                result.measures(), result.tries(), result.truth(), result.diagnosis(), result.seconds());
    }

    @Test
    void mostNetworksWin() {
        Agreement agreement = of(SmallResults.wrong(0, "t", 0), SmallResults.exact(1, "t", 1),
                SmallResults.exact(2, "t", 2));

        assertEquals(3, agreement.networks());
        assertEquals(2, agreement.hierarchies());
        assertEquals(new Networks(2, 1), agreement.consensus());
        assertEquals(Map.of(1, 1, 2, 2), agreement.moduleCounts());
        assertTrue(agreement.truthKnown());
        // Two inputs a side in two of three: one module against two tells nothing, so two of three pairs have 0.
        assertEquals(1.0 / 3, agreement.inputAgreement().getAsDouble(), 1e-12);
    }

    @Test
    void ofAsManyTheFirstNetworkDecidesWhateverTheOrder() {
        List<NetworkResult> results = new ArrayList<>(List.of(SmallResults.exact(2, "t", 2), SmallResults.exact(3, "t", 3),
                SmallResults.wrong(1, "t", 1), SmallResults.wrong(4, "t", 4)));
        for (int rotation = 0; rotation < 4; rotation++) {
            Collections.rotate(results, 1);
            assertEquals(new Networks(2, 1), of(results.toArray(NetworkResult[]::new)).consensus());
        }
    }

    @Test
    void onlyLearnedAndSculptedNetworksTakePart() {
        Agreement agreement = of(with(SmallResults.wrong(0, "t", 0), Status.NOT_LEARNED),
                with(SmallResults.wrong(1, "t", 1), Status.NOT_PRUNED), SmallResults.failed(2, "t", 2),
                dense(SmallResults.wrong(3, "t", 3)), SmallResults.exact(4, "t", 4),
                with(SmallResults.wrong(5, "t", 5), Status.NOT_LEARNED));

        assertEquals(1, agreement.networks());
        assertEquals(new Networks(1, 4), agreement.consensus());
        assertEquals(Map.of(Participation.NOT_LEARNED, new Networks(2, 0), Participation.NOT_PRUNED, new Networks(1, 1),
                Participation.DENSE, new Networks(1, 3), Participation.FAILED, new Networks(1, 2)), agreement.leftOut());
        assertTrue(agreement.inputAgreement().isEmpty());
    }

    @Test
    void nobodyAgreesWhereNoneTakesPart() {
        Agreement agreement = of(SmallResults.failed(0, "t", 0));

        assertEquals(0, agreement.networks());
        assertFalse(agreement.truthKnown());
        assertThrows(NoSuchElementException.class, agreement::consensus);
    }

    @Test
    void tasksAndVariantsAgreeByThemselves() {
        Agreements agreements = new Agreements();
        agreements.accept(SmallResults.swept(SmallResults.exact(2, "b", 0), "v=2", Map.of("v", 2)));
        agreements.accept(SmallResults.swept(SmallResults.exact(1, "b", 0), "v=1", Map.of("v", 1)));
        agreements.accept(SmallResults.exact(0, "a", 0));

        assertEquals(List.of(new Group("a", ""), new Group("b", "v=1"), new Group("b", "v=2")),
                agreements.all().stream().map(Agreement::group).toList());
    }

    /**
     * Five networks: three have the hierarchy of levels, one lacks its last link into y1, one lacks the middle module. The
     * middle module is known by all four inputs and both outputs, which it has without that link too.
     */
    @Test
    void supportOfEveryModuleAndLink() {
        Hierarchy levels = Hierarchies.levels();
        Hierarchy lacksLink = new Hierarchy(levels.modules(),
                levels.links().stream().filter(link -> link.from() != 1 || link.to() != 4).toList());
        Hierarchy lacksModule = new Hierarchy(List.of(levels.modules().get(0), levels.modules().get(1),
                levels.modules().get(3), levels.modules().get(4)), List.of(new Link(0, 2, 1), new Link(1, 3, 1)));
        Agreement agreement = new Agreement(new Group("t", ""), Map.of(
                Outline.of(levels, 4, 2), new Networks(3, 0), Outline.of(lacksLink, 4, 2), new Networks(1, 3),
                Outline.of(lacksModule, 4, 2), new Networks(1, 4)), Set.of(), Map.of(), false);

        assertEquals(new Agreement.Support(List.of(5, 5, 4, 5, 5), List.of(4, 5, 4, 4, 4, 4)),
                agreement.support(levels, 4, 2));
        assertEquals(new Agreement.Support(List.of(5, 5, 5, 5), List.of(5, 4)), agreement.support(lacksModule, 4, 2));
    }

    /** Two middle modules of one role: who has one of them supports the first alone, and the links of the first. */
    @Test
    void modulesOfOneRoleAreCounted() {
        Hierarchy.Module input = Hierarchies.module(List.of(0), 0, NONE);
        Hierarchy.Module output = Hierarchies.module(NONE, 0, List.of(0));
        Hierarchy.Module middle = Hierarchies.module(NONE, 1, NONE);
        Hierarchy two = new Hierarchy(List.of(input, output, middle, middle),
                List.of(new Link(0, 2, 1), new Link(0, 3, 1), new Link(2, 1, 1), new Link(3, 1, 1)));
        Hierarchy one = new Hierarchy(List.of(input, output, middle), List.of(new Link(0, 2, 1), new Link(2, 1, 1)));
        Agreement agreement = new Agreement(new Group("t", ""), Map.of(
                Outline.of(two, 1, 1), new Networks(2, 0), Outline.of(one, 1, 1), new Networks(1, 2)), Set.of(),
                Map.of(), false);

        assertEquals(new Agreement.Support(List.of(3, 3, 3, 2), List.of(3, 2, 3, 2)), agreement.support(two, 1, 1));
    }
}
