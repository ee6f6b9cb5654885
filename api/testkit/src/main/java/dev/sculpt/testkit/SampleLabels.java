package dev.sculpt.testkit;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Labels of living units, drawn. */
final class SampleLabels {

    private SampleLabels() { }

    /** Draws clusters, at most {@code most} per hidden or input layer; outputs are apart. */
    static UnitLabels clusters(Network network, int most) {
        LivingUnits living = LivingUnits.of(network);
        SplittableRandom random = new Seed(most).random();
        int[][] labels = new int[network.depth() + 1][];
        for (int layer = 0; layer < labels.length; layer++) {
            int clusters = layer == network.depth() ? network.width(layer) : Math.min(most, living.count(layer));
            labels[layer] = new int[network.width(layer)];
            Arrays.fill(labels[layer], UnitLabels.DROPPED);
            int next = 0;
            for (int unit : living.units(layer)) {
                // The first units take one label each, so that none is missing.
                labels[layer][unit] = next < clusters ? next++ : random.nextInt(clusters);
            }
        }
        return new UnitLabels(labels);
    }

    /** Draws modules: every cluster of {@link #clusters} is one. */
    static UnitLabels modules(Network network, int most) {
        UnitLabels clusters = clusters(network, most);
        int[][] labels = new int[clusters.layers()][];
        int before = 0;
        for (int layer = 0; layer < labels.length; layer++) {
            labels[layer] = clusters.layer(layer);
            for (int unit = 0; unit < labels[layer].length; unit++) {
                labels[layer][unit] += labels[layer][unit] == UnitLabels.DROPPED ? 0 : before;
            }
            before += clusters.count(layer);
        }
        return new UnitLabels(labels);
    }
}
