package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts two units into one cluster where two clusterings both do: the meet of their partitions of each layer. */
final class Meet implements Clustering {

    private final Clustering first;
    private final Clustering second;

    Meet(MeetSettings settings) {
        this.first = settings.first();
        this.second = settings.second();
    }

    @Override
    public UnitLabels cluster(Detection detection) {
        UnitLabels one = CheckedLabels.of(first, detection);
        UnitLabels other = CheckedLabels.of(second, detection);
        LivingUnits living = detection.living();
        int[][] groups = new int[detection.network().depth()][];
        for (int layer = 0; layer < groups.length; layer++) {
            int index = layer;
            Map<List<Integer>, Integer> numbers = new HashMap<>();
            groups[layer] = Arrays.stream(living.units(layer)).map(unit -> numbers.computeIfAbsent(
                    List.of(one.label(index, unit), other.label(index, unit)), pair -> numbers.size())).toArray();
        }
        return UnitLabels.ofLiving(detection.network(), living, groups);
    }
}
