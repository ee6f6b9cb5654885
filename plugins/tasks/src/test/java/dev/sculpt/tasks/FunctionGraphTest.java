package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueSignal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunctionGraphTest {

    private static SettingException refused(int inputs, int copies, List<String> gates, List<String> outputs) {
        return assertThrows(SettingException.class, () -> Graphs.task(inputs, copies, gates, outputs));
    }

    @Test
    void everyWrongExpressionIsRefused() {
        SettingException refused = refused(2, 1, List.of("a: x0 xorr x1"), List.of("b: x7", "c: x0"));

        assertEquals(List.of("gates.a", "outputs.b"), refused.all().stream().map(SettingException::path).toList());
    }

    @Test
    void samplesAreAllRowsWithTheFirstInputMostSignificant() {
        Task task = Graphs.task(3, "y: x0");

        assertEquals(8, task.training().size());
        assertEquals("110", Columns.inputs(task.training(), 6));
        assertEquals("00001111", Columns.of(task, "y"));
        assertEquals(List.of("x0", "x1", "x2"), task.inputNames());
        assertEquals(0.1, task.noise());
    }

    /** x0 xor x1 is 0 1 1 0 for 00 01 10 11; gates and outputs may be read before they are written. */
    @Test
    void functionsReadEachOtherInAnyOrder() {
        Task task = Graphs.task(2, 1, List.of("p: q", "q: x0 xor x1"), List.of("y0: not y1", "y1: p"));

        assertEquals("1001", Columns.of(task, "y0"));
        assertEquals("0110", Columns.of(task, "y1"));
    }

    /** The paper's [4,1,2,4]: rows 1010 and 1100 are 10 and 12, rows 0011 and 1010 are 3 and 10. */
    @Test
    void copiesRepeatTheListOfOutputs() {
        Task task =
                Graphs.task(4, 2, List.of(), List.of("y0: x0..x3 in (1010 1100)", "y1: x0..x3 in (0011 1010)"));

        assertEquals(List.of("y0", "y1", "y2", "y3"), task.outputNames());
        assertEquals("0000000000101000", Columns.of(task, "y0"));
        assertEquals("0001000000100000", Columns.of(task, "y1"));
        assertEquals(Columns.of(task, "y0"), Columns.of(task, "y2"));
        assertEquals(Columns.of(task, "y1"), Columns.of(task, "y3"));
    }

    /** p is handed on to y0 and y1, r joins y2, which alone reads it; inputs are no signals. */
    @Test
    void theTruthKnowsWhatModulesHandOn() {
        TrueHierarchy truth = Graphs.task(4, 1, List.of("p: x0 and x1", "r: x2 and x3"),
                List.of("y0: p or x2", "y1: p or x3", "y2: r or x2")).truth().orElseThrow();

        List<TrueSignal> signals = truth.signals();
        assertEquals(List.of("p"), signals.stream().map(TrueSignal::name).toList());
        assertEquals(Set.of(12, 13, 14, 15), signals.get(0).values().stream().boxed().collect(Collectors.toSet()));
        assertEquals(Set.of(0, 1), truth.modules().get(signals.get(0).module()).inputs());
    }

    @Test
    void inputsMayHaveNames() {
        Task task = new FunctionGraph(new FunctionGraphSettings(
                2, List.of("a", "b"), Map.of(), Map.of("y", "a..b in (10)"), 1, 0, Optional.of(true),
                Optional.empty())).load();

        assertEquals(List.of("a", "b"), task.inputNames());
        assertEquals("0010", Columns.of(task, "y"));
        assertTrue(task.truth().orElseThrow().functionsShareNoHiddenUnit());
    }

    private static void assertRefused(String path, String message, SettingException refused) {
        assertEquals(path, refused.path());
        assertEquals(message, refused.getMessage());
    }

    @Test
    void refusesWhatIsNotDefined() {
        assertRefused("outputs.y", "\"x0 and x7\", column 8: \"x7\" is not defined; did you mean \"x0\"?",
                refused(2, 1, List.of(), List.of("y: x0 and x7")));
    }

    @Test
    void refusesCyclesAndShowsThem() {
        assertRefused("outputs.y", "\"y\" reads itself: y reads y",
                refused(2, 1, List.of(), List.of("y: x0 or y")));
        assertRefused("gates.p", "\"p\" reads itself: p reads q reads p",
                refused(2, 1, List.of("p: not q", "q: p and x0"), List.of("y: p")));
    }

    @Test
    void refusesNamesThatAreTakenOrAreNone() {
        assertEquals("outputs.x1", refused(2, 1, List.of(), List.of("x1: x0")).path());
        assertEquals("outputs.p", refused(2, 1, List.of("p: x0"), List.of("p: x1")).path());
        assertEquals("gates.not", refused(2, 1, List.of("not: x0"), List.of("y: x1")).path());
        assertEquals("outputs", refused(2, 1, List.of(), List.of()).path());
        assertEquals("copies", refused(2, 2, List.of("y1: x0"), List.of("y0: y1")).path());
    }

    /** Each gate of a chain of 5,000 negates the one before: an even number of them changes nothing. */
    @Test
    void chainsOfGatesMayBeLong() {
        List<String> gates = IntStream.range(0, 5_000)
                .mapToObj(i -> "g" + i + ": not " + (i == 0 ? "x0" : "g" + (i - 1))).toList();

        assertEquals("01", Columns.of(Graphs.task(1, 1, gates, List.of("y: g4999")), "y"));
    }

    /** With one gate that both functions read, they are no longer apart. */
    @Test
    void hiddenUnitsAreToBeApartWhereNoGateServesBothOfTwoFunctions() {
        assertTrue(Graphs.task(3, 1, List.of("p: x0 and x1"), List.of("a: p", "b: x1 or x2"))
                .truth().orElseThrow().functionsShareNoHiddenUnit());
        assertFalse(Graphs.task(3, 1, List.of("p: x0 and x1"), List.of("a: p or x2", "b: p and x2"))
                .truth().orElseThrow().functionsShareNoHiddenUnit());
        assertFalse(Graphs.task(2, "a: x0 and x1", "b: x0 or x1", "c: x0 xor x1")
                .truth().orElseThrow().functionsShareNoHiddenUnit());
    }
}
