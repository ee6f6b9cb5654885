package dev.sculpt.functions.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.setting.NoSettings;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.functions.Columns;
import dev.sculpt.functions.SmallNetworks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The networks of {@link InterchangeTest}, with x0 and x1 found to be a group. */
class InterchangePluginTest {

    private static final Samples ROWS = Columns.rows(4,
            Columns.column(4, row -> (row & 3) == 3 || (row & 4) != 0),
            Columns.column(4, row -> (row & 3) == 3 || (row & 8) != 0));
    private static final Network CARRIES = SmallNetworks.of(4,
            "-1 0:1 1:1, 0 2:1, 0 3:1", "-5 0:10 1:10, -5 0:10 2:10");
    private static final int[][] CARRIED = {{0, 0, 1, 2}, {0, 1, 2}, {3, 4}};
    private static final Network BYPASSED = SmallNetworks.of(4,
            "0 1:1, 0 0:1 2:2, 0 0:1 3:2", "-15 0:10 1:10, -15 0:10 2:10");
    private static final int[][] AROUND = {{0, 0, 1, 2}, {0, 3, 4}, {3, 4}};

    private static <C extends Record> Object made(Factory<C, ?> factory) {
        return factory.create().apply(factory.settings().cast(new NoSettings()));
    }

    private static <S> S made(Kind<S> kind, String name) {
        return kind.contract().cast(made(new InterchangePlugin().factories().stream()
                .filter(factory -> factory.kind() == kind && factory.name().equals(name)).findFirst().orElseThrow()));
    }

    private static MeasuredValue measure(String name, MeasuredNetwork measured) {
        Measure measure = made(Kind.MEASURE, name);
        return measure.measure(measured);
    }

    private static MeasuredNetwork measured(Network network, int[][] modules, Optional<TrueHierarchy> truth) {
        return SmallNetworks.measured(network, modules, ROWS, truth);
    }

    @Test
    void measuresAreThoseOfTheGate() {
        MeasuredNetwork carried = measured(CARRIES, CARRIED, Optional.empty());
        MeasuredNetwork around = measured(BYPASSED, AROUND, Optional.empty());

        assertEquals(MeasuredValue.of(1.0), measure("interchange", carried));
        assertEquals(MeasuredValue.of(1.0), measure("pass-strong", carried));
        assertEquals(MeasuredValue.of(0.5), measure("interchange", around));
        assertEquals(MeasuredValue.of(18.0 / 27), measure("pass-strong", around));
        assertEquals(MeasuredValue.of(true), measure("held", around));
    }

    @Test
    void withoutAllRowsNothingIsKnown() {
        MeasuredNetwork other = SmallNetworks.measured(CARRIES, CARRIED,
                new DenseSamples(new float[3][4], new float[3][2]), Optional.empty());

        for (String name : List.of("interchange", "pass-strong", "held", "valid")) {
            assertEquals(MeasuredValue.UNKNOWN, measure(name, other), name);
        }
    }

    /** With x0 and x1 apart there is no gate: 56 bits, in 5 modules; with their gate it is 4 + 2 log 5 + 2 (4 + 2 log 5). */
    @Test
    void validIsWhatDescribesTheTaskAsBrieflyAsTheTruth() {
        TrueHierarchy truth = new TrueHierarchy(List.of(module(Set.of(0, 1), Set.of()), module(Set.of(2), Set.of()),
                module(Set.of(3), Set.of()), module(Set.of(), Set.of(0)), module(Set.of(), Set.of(1))), List.of(), false);

        assertEquals(MeasuredValue.of(true), measure("valid", measured(CARRIES, CARRIED, Optional.of(truth))));
        assertEquals(MeasuredValue.of(false), measure("valid",
                measured(CARRIES, new int[][] {{0, 0, 1, 2}, {0, 1, 2}, {3, 3}}, Optional.of(truth))), "other outputs");
        assertEquals(MeasuredValue.of(false), measure("valid",
                measured(CARRIES, new int[][] {{0, 5, 1, 2}, {0, 1, 2}, {3, 4}}, Optional.of(truth))), "longer");
        assertEquals(MeasuredValue.UNKNOWN, measure("valid", measured(CARRIES, CARRIED, Optional.empty())));
    }

    private static TrueModule module(Set<Integer> inputs, Set<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    @Test
    void criteriaCostWhatIsMissing() {
        List<Try> tries = List.of(one(CARRIES, CARRIED), one(BYPASSED, AROUND));
        Criterion interchange = made(Kind.CRITERION, "interchange");
        Criterion passStrong = made(Kind.CRITERION, "pass-strong");

        assertArrayEquals(new double[] {0, 0.5}, interchange.costs(tries, ROWS));
        assertArrayEquals(new double[] {0, 1 - 18.0 / 27}, passStrong.costs(tries, ROWS), 1e-12);
        assertArrayEquals(new double[] {1}, interchange.costs(
                List.of(one(CARRIES, new int[][] {{0, 1, 2, 3}, {0, 2, 3}, {4, 5}})), ROWS), "no gate is not better");
        assertArrayEquals(new double[] {0, 0}, interchange.costs(tries,
                new DenseSamples(new float[3][4], new float[3][2])), "without all rows all are alike");
    }

    private static Try one(Network network, int[][] modules) {
        UnitLabels labels = new UnitLabels(modules);
        return new Try(network, LivingUnits.of(network), OptionalDouble.of(1), labels, Hierarchy.of(network, labels));
    }

    @Test
    void theGateIsSpokenOfAtTheModuleOfItsInputs() {
        Explanation explanation = made(Kind.EXPLANATION, "interchange");

        assertEquals(new Explained("whether modules hand on their sub-functions (interchange interventions)",
                List.of(List.of("used in part: with its value exchanged the outputs are what the task says in 36 of 72 "
                                + "exchanges between rows",
                        "(interchange 0.50 of 72, strong 0.66 of 27, complement 0.91 of 144, pass strong 0.66 of 27)"),
                        List.of(), List.of(), List.of(), List.of()), List.of()),
                explanation.explain(measured(BYPASSED, AROUND, Optional.empty())));
        assertEquals(Explained.NOTHING, explanation.explain(
                measured(CARRIES, new int[][] {{0, 5, 1, 2}, {0, 1, 2}, {3, 4}}, Optional.empty())), "no gate");
    }
}
