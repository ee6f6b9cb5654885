package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.measure.MeasuredNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentNetworksTest {

    private static MeasuredNetwork network() {
        return SmallNetworks.measured(
                SmallNetworks.of(1, "0 0:1"), new int[][] {{0}, {0}}, Columns.rows(1, "01"), Optional.empty());
    }

    @Test
    void aNetworkIsLookedAtOnceWhileItIsRecent() {
        List<MeasuredNetwork> asked = new ArrayList<>();
        RecentNetworks<Integer> recent = new RecentNetworks<>(measured -> {
            asked.add(measured);
            return asked.size();
        });
        MeasuredNetwork first = network();

        assertEquals(1, recent.of(first));
        assertEquals(1, recent.of(first));
        for (int other = 0; other < 32; other++) {
            recent.of(network());
        }
        assertEquals(34, recent.of(first), "forgotten, and found out again");
    }
}
