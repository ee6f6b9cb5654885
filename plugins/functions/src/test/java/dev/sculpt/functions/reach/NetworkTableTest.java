package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Columns;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A network that computes x0 or x1. */
class NetworkTableTest {

    private static final Network OR = Tries.weighted(new float[][][] {{{2, 2}}, {{1}}}, new float[][] {{0}, {-1}});

    /** The samples say XOR of 00, 10 and 11, where the network is wrong; 01 is as it has it. */
    @Test
    void rowsThatAreMissingAreAsTheNetworkHasThem() {
        assertEquals(Optional.of(Columns.table(2, "0110")),
                NetworkTable.completed(Columns.rows(2, new int[] {0, 1, 3}, "0110"), OR));
    }

    /** Row 11 stands with both targets. */
    @Test
    void rowsThatSayTwoThingsCountAsMissing() {
        DenseSamples twice = new DenseSamples(
                new float[][] {{0, 0}, {1, 1}, {1, 1}, {1, 1}}, new float[][] {{0}, {0}, {1}, {0}});

        assertEquals(Optional.of(Columns.table(2, "0111")), NetworkTable.completed(twice, OR));
    }

    @Test
    void numbersHaveNoTable() {
        assertEquals(Optional.<BooleanTable>empty(),
                NetworkTable.completed(new DenseSamples(new float[][] {{0, 0.5f}}, new float[1][1]), OR));
    }

    @Test
    void aNetworkThatCannotBeRunHasNone() {
        Network unknown = OR.withFunctions(new UnitFunctions(UnitFunction.named("mine"), StandardFunction.SIGMOID));

        assertTrue(NetworkTable.completed(Columns.rows(2, new int[] {0}, "0110"), unknown).isEmpty());
    }
}
