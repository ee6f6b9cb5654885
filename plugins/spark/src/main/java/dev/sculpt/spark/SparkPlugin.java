package dev.sculpt.spark;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the execution {@code spark}. */
public final class SparkPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.EXECUTION,
                "spark",
                "Computes batches of networks on a cluster of Apache Spark.",
                "batches of a time, fewer towards the end: Polychronopoulos and Kuck, IEEE Transactions on Computers 1987",
                SparkSettings.class,
                SparkExecution::new));
    }
}
