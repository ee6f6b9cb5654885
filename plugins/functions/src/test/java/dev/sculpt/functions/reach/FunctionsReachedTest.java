package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionsReachedTest {

    /** Widths 3, 3, 3; outputs 0 and 2 carry function 0, output 1 function 1; hidden unit 2 leads nowhere. */
    @Test
    void pathsAreFollowedThroughLivingUnits() {
        Network network = Tries.network(List.of(3, 3, 3), "0-0 1-0 1-1 2-2", "0-0 1-1 0-2");
        FunctionsReached reached = new FunctionsReached(network, LivingUnits.of(network), new int[] {0, 1, 0});

        assertEquals(List.of(set(0), set(0, 1), set()),
                List.of(reached.functions(0, 0), reached.functions(0, 1), reached.functions(0, 2)));
        assertEquals(set(0, 1), reached.inputs(1, 0));
        assertEquals(set(1), reached.inputs(2, 1));
        assertEquals(set(0, 1), reached.inputs(2, 2));
    }

    static BitSet set(int... members) {
        BitSet set = new BitSet();
        for (int member : members) {
            set.set(member);
        }
        return set;
    }
}
