package dev.sculpt.oracles;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers a model, a clustering, a hierarchy and a criterion that see the true hierarchy. All are marked as cheating. */
public final class OraclesPlugin implements SculptPlugin {

    private static final String NAME = "oracle";

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(Kind.MODEL, NAME,
                        "A sparse network, built rather than trained, that holds the true hierarchy of a Boolean task.",
                        "classes of equal columns (decomposition charts, Ashenhurst, 1957), one ReLU unit for each case",
                        OracleModelSettings.class, OracleModel::new).cheating(),
                Factory.of(Kind.CLUSTERING, NAME,
                        "Groups the units of each layer by the true modules.",
                        "an assignment of units to modules that allows every edge, else the one of fewest wrong edges found",
                        OracleClustering::new).cheating(),
                Factory.of(Kind.HIERARCHY, NAME,
                        "Puts each cluster into the true module that most of its units belong to.",
                        "as the clustering of that name; clusters are never split",
                        OracleHierarchy::new).cheating(),
                Factory.of(Kind.CRITERION, NAME,
                        "Keeps a try whose hierarchy is exact, where there is one.",
                        "0 where the measure exact-hierarchy says yes of the modules, else 1",
                        OracleCriterion::new).cheating());
    }
}
