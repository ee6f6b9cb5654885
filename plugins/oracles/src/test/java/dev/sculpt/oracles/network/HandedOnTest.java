package dev.sculpt.oracles.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandedOnTest {

    private static HandedOn of(Task task) {
        return HandedOn.of(BooleanFunction.of(task.test()), ModuleOrder.of(task.truth().orElseThrow()));
    }

    private static List<Integer> inputsSaid(HandedOn handedOn, int module) {
        return handedOn.said(module).stream().map(HandedOn.Case::inputs).toList();
    }

    /** A pair hands on whether both are 1; an output module is met by four pairs of that, of which one gives 0. */
    @Test
    void pairsHandOnWhetherBothAreOn() {
        HandedOn handedOn = of(Functions.pairs());

        assertEquals(List.of(0b110000), inputsSaid(handedOn, 0));
        assertEquals(List.of(0b001100), inputsSaid(handedOn, 1));
        assertEquals(4, handedOn.cases().get(3).size());
        assertEquals(List.of(List.of(0, 0)), handedOn.said(3).stream().map(HandedOn.Case::read).toList());
    }

    /** y0 = x0 x1 x2 has two ones: only the number of ones of x0 x1 matters, 0, 1 or 2, of which 1 is met most. */
    @Test
    void whatNoReaderCanTellApartIsOneClass() {
        HandedOn handedOn = of(Functions.task(3, Functions.truth("0-1", "x0 x1", "x2 y0"),
                x -> (x[0] ? 1 : 0) + (x[1] ? 1 : 0) + (x[2] ? 1 : 0) == 2));

        assertEquals(List.of(0, 1, 1, 2), handedOn.cases().get(0).stream().map(HandedOn.Case::kind).toList());
        assertEquals(List.of(0b000, 0b110), inputsSaid(handedOn, 0));
    }

    @Test
    void anOutputThatNobodyCanComputeIsRefused() {
        Task task = Functions.task(2, Functions.truth("", "x0 y0", "x1"), x -> x[0] ^ x[1]);

        assertEquals("by its true hierarchy, module 0 (inputs [0], outputs [0]) cannot compute what is asked of it from its "
                        + "inputs and the modules that it reads",
                assertThrows(UnbuildableException.class, () -> of(task)).getMessage());
    }

    @Test
    void aCycleIsRefused() {
        TrueHierarchy cycle = Functions.truth("0-1 1-0", "x0 y0", "x1 y1");

        assertEquals("its modules read each other in a cycle",
                assertThrows(UnbuildableException.class, () -> ModuleOrder.of(cycle)).getMessage());
    }

    @Test
    void modulesAreOrderedFromTheInputsUp() {
        ModuleOrder order = ModuleOrder.of(Functions.truth("3-2 2-1 3-1 0-1", "x0", "y0", "", "x1 x2 y1"));

        assertEquals(List.of(0, 2, 1, 0), order.levels());
        assertEquals(List.of(0, 3, 2, 1), order.order());
        assertEquals(3, order.count());
        assertEquals(List.of(0, 1, 2), List.copyOf(order.supports().get(1)));
        assertEquals(List.of(0, 1), List.copyOf(order.served().get(3)));
        assertEquals(List.of(0, 2, 3), order.readBy(1));
    }

    /** Where functions share no hidden unit, a module of inputs alone has none, and hands its inputs on as they are. */
    @Test
    void aBareModuleHandsOnItsInputs() {
        TrueHierarchy truth = Functions.apart(Functions.truth("0-1 0-2", "x0 x1", "y0", "y1"));
        Task task = Functions.task(2, truth, x -> x[0] && x[1], x -> x[0] || x[1]);
        ModuleOrder order = ModuleOrder.of(truth);

        assertTrue(order.isBare(0));
        assertEquals(List.of(-1, 0, 0), order.levels());
        assertEquals(List.of(0b00, 0b01, 0b10, 0b11), of(task).cases().get(0).stream().map(HandedOn.Case::kind).toList());
    }
}
