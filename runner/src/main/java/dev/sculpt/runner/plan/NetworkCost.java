package dev.sculpt.runner.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * About how much there is to compute for one network of a variant, in no unit: training rows times edges of the dense
 * network times epochs, for each training of the network and for each way in which it is pruned. What is not known
 * counts once.
 */
public final class NetworkCost {

    private static final String EPOCHS = "epochs";
    private static final String HIDDEN = "hidden";

    private NetworkCost() { }

    /** Returns the cost, above 0. */
    public static double of(Variant variant) {
        Pipeline pipeline = variant.pipeline();
        double rows = variant.task().map(task -> (double) task.training().size()).orElse(1.0);
        Object epochs = pipeline.model().settings().get(EPOCHS);
        double trainings = (double) pipeline.training().restarts() * (1 + prunings(pipeline));
        return Math.max(1, rows) * edges(variant) * Math.max(1, epochs instanceof Number number ? number.doubleValue() : 1)
                * trainings;
    }

    /** Returns the widths of a variant's dense networks, inputs first; none where its model does not say. */
    public static List<Integer> widths(Variant variant) {
        Object hidden = variant.pipeline().model().settings().get(HIDDEN);
        if (!(hidden instanceof List<?> widths) || variant.task().isEmpty()) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>(List.of(variant.task().get().inputs()));
        for (Object width : widths) {
            if (!(width instanceof Number number)) {
                return List.of();
            }
            all.add(number.intValue());
        }
        all.add(variant.task().get().outputs());
        return List.copyOf(all);
    }

    private static double edges(Variant variant) {
        List<Integer> widths = widths(variant);
        double edges = 0;
        for (int layer = 1; layer < widths.size(); layer++) {
            edges += (double) widths.get(layer - 1) * widths.get(layer);
        }
        return Math.max(1, edges);
    }

    // The branches of the tree of prunings, whose shared beginnings are done once.
    private static double prunings(Pipeline pipeline) {
        double branches = 1;
        double all = 0;
        for (List<?> alternatives : pipeline.prunings()) {
            branches *= alternatives.size();
            all += branches;
        }
        return all;
    }
}
