package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.consensus.Agreements;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.Tries;
import dev.sculpt.runner.plan.Identity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResultsTableTest {

    private static final String NOTES = """
            inputs permuted: how many would be exact by chance, over all orders of the inputs; good is near 0
            """;

    private static String text(NetworkResult... results) {
        ResultsTable table = new ResultsTable();
        for (NetworkResult result : results) {
            table.accept(result);
        }
        return table.text(Integer.MAX_VALUE);
    }

    @Test
    void oneTaskNeedsNoColumnForIt() {
        // Two pairs of inputs are found in 8 of their 24 orders, one group of four in none: on average 1/6.
        // 1 of 2: the Wilson interval is 0.5 -+ 1.96 * sqrt(0.125 + 0.2401) / 2.9207 = 0.5 -+ 0.4055.
        assertEquals("""
                seed  accuracy  units  edges  density  modules  exact  why         seconds
                   0    1.0000      2      6  33.33 %        2  yes                    1.5
                  11    1.0000      2      6  33.33 %        1  no     not chosen      1.5
                2 networks, exact hierarchy in 1 of 2 = 50.0 % (95 % interval 9.5 to 90.5 %)
                exact in some try, kept or not: 2 of 2
                wrong: 1 not chosen
                not chosen: a try had it, and another was kept

                                  inputs
                as kept  exact  permuted
                all        1/2    0.1667
                """ + NOTES, text(SmallResults.wrong(1, "a", 11), SmallResults.exact(0, "a", 0)));
    }

    @Test
    void whatDiffersHasAColumn() {
        // The failed network never got its layers, and does not count for the rate: the lower end is
        // 1 / 4.8415 = 20.7 %.
        assertEquals("""
                task  layers  seed  accuracy  units  edges  density  modules  exact  seconds  status
                a     4-3-2      0    1.0000      2      6  33.33 %        2  yes        1.5  ok
                bc               1         -      -      -        -        -  -          0.3  failed
                2 networks, exact hierarchy in 1 of 1 = 100.0 % (95 % interval 20.7 to 100.0 %), 1 failed
                exact in some try, kept or not: 1 of 1

                                  inputs
                as kept  exact  permuted
                all        1/1    0.3333
                """ + NOTES, text(SmallResults.exact(0, "a", 0), SmallResults.failed(1, "bc", 1)));
    }

    @Test
    void manyNetworksAreGrouped() {
        // 30 of a, all exact: 30 / 33.8415 = 88.6 %. 30 of b, none: 3.8415 / 33.8415 = 11.4 %. Together 30 of 60:
        // 0.5 -+ 1.96 * sqrt(0.25 / 60 + 3.8415 / 14400) / 1.064025 = 0.5 -+ 0.1226.
        ResultsTable table = new ResultsTable();
        for (int index = 59; index >= 0; index--) {
            table.accept(index < 30
                    ? SmallResults.exact(index, "a", index)
                    : SmallResults.wrong(index, "b", index));
        }
        assertEquals("""
                task  networks     exact     rate    95 % interval  density
                a           30  30 of 30  100.0 %  88.6 to 100.0 %  33.33 %
                b           30   0 of 30    0.0 %    0.0 to 11.4 %  33.33 %
                60 networks, exact hierarchy in 30 of 60 = 50.0 % (95 % interval 37.7 to 62.3 %)
                exact in some try, kept or not: 60 of 60
                wrong: 30 not chosen
                not chosen: a try had it, and another was kept

                                  inputs
                as kept  exact  permuted
                all      30/60    0.1667
                """ + NOTES, table.text(Integer.MAX_VALUE));
    }

    @Test
    void groupsBeyondTheMostAreCounted() {
        ResultsTable table = new ResultsTable();
        for (int index = 0; index < 203; index++) {
            table.accept(SmallResults.exact(index, "t" + index, 0));
        }
        assertEquals(
                List.of("t199         1  1 of 1  100.0 %  20.7 to 100.0 %  33.33 %", "and 3 more groups, see results.csv"),
                table.text(Integer.MAX_VALUE).lines().skip(200).limit(2).toList());
    }

    private static Sculpted of(Sculpted result, String variant, String method) {
        NetworkId id = result.id();
        NetworkId other = new NetworkId(id.index(), id.task(), id.layers(), id.seed(), variant, Map.of(),
                new Identity("t", "m", method));
        return new Sculpted(other, result.settings(), result.outcome(), result.sculpture(), result.measures(),
                new Tries(result.tries().count(), result.tries().exact(), Map.of("first", false)), result.truth(),
                result.diagnosis(), result.seconds());
    }

    @Test
    void variantsAreNotAddedUp() {
        // 1 of 1 from 1 / 4.8415 = 20.7 %, 0 of 1 to 3.8415 / 4.8415.
        assertEquals("""
                variant  seed  accuracy  units  edges  density  modules  exact  why         seconds
                one         0    1.0000      2      6  33.33 %        2  yes                    1.5
                other       0    1.0000      2      6  33.33 %        1  no     not chosen      1.5

                variant  networks   exact     rate    95 % interval  density
                one             1  1 of 1  100.0 %  20.7 to 100.0 %  33.33 %
                other           1  0 of 1    0.0 %    0.0 to 79.3 %  33.33 %
                2 networks
                wrong in other: 1 not chosen
                not chosen: a try had it, and another was kept

                                  inputs
                as kept  exact  permuted
                one        1/1    0.3333
                other      0/1    0.0000
                """ + NOTES + """

                variant  if kept by   exact   rate  95 % interval
                one      first       0 of 1  0.0 %  0.0 to 79.3 %
                other    first       0 of 1  0.0 %  0.0 to 79.3 %
                """, text(of(SmallResults.exact(0, "a", 0), "one", "1"), of(SmallResults.wrong(1, "a", 0), "other", "2")));
    }

    @Test
    void aVariantOfSeveralTasksHasATotalOfItsOwn() {
        String text = text(of(SmallResults.exact(0, "a", 0), "one", "1"), of(SmallResults.wrong(1, "a", 0), "other", "2"),
                of(SmallResults.exact(2, "b", 0), "one", "1"), of(SmallResults.wrong(3, "b", 0), "other", "2"),
                failed(4, "b", "other"));

        assertTrue(text.contains("""

                task  variant  networks   exact     rate    95 % interval  density  failed
                a     one             1  1 of 1  100.0 %  20.7 to 100.0 %  33.33 %       0
                a     other           1  0 of 1    0.0 %    0.0 to 79.3 %  33.33 %       0
                b     one             1  1 of 1  100.0 %  20.7 to 100.0 %  33.33 %       0
                b     other           2  0 of 1    0.0 %    0.0 to 79.3 %  33.33 %       1
                5 networks, 1 failed
                wrong in other: 2 not chosen
                not chosen: a try had it, and another was kept

                variant  networks   exact     rate    95 % interval
                one             2  2 of 2  100.0 %  34.2 to 100.0 %
                other           3  0 of 2    0.0 %    0.0 to 65.8 %

                """), text);
    }

    // As the engine does it, which knows no layers of a network that was never made.
    private static NetworkResult failed(int index, String task, String variant) {
        return new NetworkResult.Failed(new NetworkId(index, task, List.of(), 1, variant, Map.of(), Identity.UNKNOWN),
                "why", "", 0.25);
    }

    @Test
    void whatHasOneNameAndIsNotTheSameIsNumbered() {
        String text = text(of(SmallResults.exact(0, "a", 0), "", "1"), of(SmallResults.wrong(1, "a", 0), "", "2"));

        assertTrue(text.contains("\n#1              1  1 of 1"), text);
        assertTrue(text.contains("\n#2              1  0 of 1"), text);
        assertTrue(text.contains("\n2 networks\nwrong in #2: 1 not chosen\n"), text);
    }

    @Test
    void settingsOfEachTaskAreNoVariants() {
        String text = text(of(SmallResults.exact(0, "a", 0), "model.epochs=1", "1"),
                of(SmallResults.exact(1, "b", 0), "model.epochs=2", "2"));

        assertTrue(text.contains("\n2 networks, exact hierarchy in 2 of 2 = 100.0 % (95 % interval 34.2 to 100.0 %)"), text);
    }

    private static Sculpted unknown(int index) {
        Sculpted one = SmallResults.exact(index, "a", index);
        return new Sculpted(one.id(), one.settings(), one.outcome(), one.sculpture(), Map.of(),
                new Tries(1, OptionalInt.empty(), Map.of()), Optional.empty(), Optional.empty(), one.seconds());
    }

    @Test
    void withoutATruthNoColumnAsksForItAndWhatSeedsAgreeOnIsSaid() {
        ResultsTable table = new ResultsTable();
        Agreements agreements = new Agreements();
        for (int index = 0; index < 2; index++) {
            table.accept(unknown(index));
            agreements.accept(unknown(index));
        }
        assertEquals("""
                seed  accuracy  units  edges  density  modules  seconds
                   0    1.0000      2      6  33.33 %        2      1.5
                   1    1.0000      2      6  33.33 %        2      1.5
                2 networks
                no true hierarchy is known; the same was found in 2 of 2 seeds
                """, table.text(Integer.MAX_VALUE, agreements.all()));
    }

    @Test
    void noResults() {
        assertEquals("0 networks\n", text());
    }
}
