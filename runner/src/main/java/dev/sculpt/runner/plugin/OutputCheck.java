package dev.sculpt.runner.plugin;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import java.util.BitSet;

/** Holds what plugins return against their contracts, so that a mistake of theirs is reported under their name. */
public final class OutputCheck {

    private OutputCheck() { }

    /** Demands a network of the same widths in which no dead edge lives again. */
    static void trained(Offer offer, Network before, Network after) {
        if (after == null || !after.widths().equals(before.widths())) {
            throw PluginFailure.returned(offer, "a network of other widths: "
                    + (after == null ? "none" : after.widths()) + " instead of " + before.widths());
        }
        for (int index = 0; index < before.depth(); index++) {
            boolean[] old = before.layer(index).mask();
            boolean[] now = after.layer(index).mask();
            for (int edge = 0; edge < now.length; edge++) {
                if (now[edge] && !old[edge]) {
                    throw PluginFailure.returned(offer, "a network with more edges than it was given, in layer " + index);
                }
            }
        }
    }

    /** Demands what is demanded of a trained network, and numbers within their ranges. */
    public static void pruned(Offer offer, Network before, Pruned pruned) {
        trained(offer, before, pruned.network());
        checkShare(offer, "target", pruned.target());
        for (Pruned.Round round : pruned.rounds()) {
            checkShare(offer, "accuracy of a round", round.accuracy());
            if (!Double.isFinite(round.percent())) {
                throw PluginFailure.returned(offer, "a round of " + round.percent() + " percent");
            }
        }
    }

    // So that nothing is compared with NaN, which would silently pass for less and for more.
    private static void checkShare(Offer offer, String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw PluginFailure.returned(offer, "the " + what + " " + share + ", must be in 0..1");
        }
    }

    /** Demands a network that fits the task. */
    public static void fits(Offer offer, Network network, int inputs, int outputs) {
        Layer last = network.layer(network.depth() - 1);
        if (network.width(0) != inputs || last.outputs() != outputs) {
            throw PluginFailure.returned(offer, "a network of " + network.width(0) + " inputs and " + last.outputs()
                    + " outputs for a task of " + inputs + " and " + outputs);
        }
    }

    /** Demands one label per unit, none for dropped units alone, and in each layer numbers without gaps. */
    public static void clusters(Offer offer, Network network, LivingUnits living, UnitLabels clusters) {
        checkShape(offer, network, clusters);
        for (int layer = 0; layer < clusters.layers(); layer++) {
            BitSet seen = new BitSet();
            for (int unit = 0; unit < clusters.width(layer); unit++) {
                int label = clusters.label(layer, unit);
                if ((label != UnitLabels.DROPPED) != living.alive(layer, unit)) {
                    throw PluginFailure.returned(offer, "a label for a dropped unit, or none for a living one: unit " + unit
                            + " of layer " + layer);
                }
                if (label != UnitLabels.DROPPED) {
                    seen.set(label);
                }
            }
            checkNoGap(offer, seen, "clusters of layer " + layer);
        }
    }

    /** Demands a module for every living unit, none for others, numbers without gaps, and reads between these modules. */
    static void modules(Offer offer, Network network, LivingUnits living, FoundModules modules) {
        checkShape(offer, network, modules.labels());
        int[][] clusters = new int[modules.labels().layers()][];
        for (int layer = 0; layer < clusters.length; layer++) {
            clusters[layer] = new int[modules.labels().width(layer)];
            for (int unit = 0; unit < clusters[layer].length; unit++) {
                clusters[layer][unit] = living.alive(layer, unit) ? 0 : UnitLabels.DROPPED;
            }
        }
        modules(offer, network, new UnitLabels(clusters), modules);
    }

    /** Demands one module for every unit that is in a cluster, numbers without gaps, and reads between these modules. */
    public static void modules(Offer offer, Network network, UnitLabels clusters, FoundModules found) {
        UnitLabels modules = found.labels();
        checkShape(offer, network, modules);
        BitSet seen = new BitSet();
        for (int layer = 0; layer < modules.layers(); layer++) {
            for (int unit = 0; unit < modules.width(layer); unit++) {
                int label = modules.label(layer, unit);
                if ((label == UnitLabels.DROPPED) != (clusters.label(layer, unit) == UnitLabels.DROPPED)) {
                    throw PluginFailure.returned(offer, "modules that miss a unit or hold a dropped one: unit " + unit
                            + " of layer " + layer);
                }
                if (label != UnitLabels.DROPPED) {
                    seen.set(label);
                }
            }
        }
        checkNoGap(offer, seen, "modules");
        for (FoundModules.Read read : found.known()) {
            if (read.from() == read.to() || Math.min(read.from(), read.to()) < 0
                    || Math.max(read.from(), read.to()) >= seen.cardinality()) {
                throw PluginFailure.returned(offer, "module " + read.to() + " that reads module " + read.from() + " of "
                        + seen.cardinality());
            }
        }
        if (found.known().stream().distinct().count() < found.known().size()) {
            throw PluginFailure.returned(offer, "a module that reads another twice");
        }
    }

    /** Demands one cost per try, none NaN. */
    public static void costs(Offer offer, int tries, double[] costs) {
        if (costs.length != tries) {
            throw PluginFailure.returned(offer, costs.length + " costs for " + tries + " tries");
        }
        for (double cost : costs) {
            if (Double.isNaN(cost)) {
                throw PluginFailure.returned(offer, "a cost that is not a number");
            }
        }
    }

    /** Demands lines for every module, or for none. */
    public static void explained(Offer offer, int modules, Explained explained) {
        if (!explained.modules().isEmpty() && explained.modules().size() != modules) {
            throw PluginFailure.returned(
                    offer, "lines for " + explained.modules().size() + " modules, there are " + modules);
        }
    }

    private static void checkShape(Offer offer, Network network, UnitLabels labels) {
        if (labels == null) {
            throw PluginFailure.returned(offer, "nothing");
        }
        boolean fits = labels.layers() == network.depth() + 1;
        for (int layer = 0; fits && layer < labels.layers(); layer++) {
            fits = labels.width(layer) == network.width(layer);
        }
        if (!fits) {
            throw PluginFailure.returned(offer, "labels that do not fit the network's layers " + network.widths());
        }
    }

    private static void checkNoGap(Offer offer, BitSet seen, String what) {
        if (seen.cardinality() != seen.length()) {
            throw PluginFailure.returned(offer, "no " + what + " numbered " + seen.nextClearBit(0));
        }
    }
}
