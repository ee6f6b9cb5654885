package dev.sculpt.tribuo;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the clusterings {@code k-means} and {@code hdbscan}. */
public final class TribuoPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(Kind.CLUSTERING, "k-means",
                        "A given number of clusters around means, from first means that are drawn far apart.",
                        "Lloyd, 1957; k-means++: Arthur, Vassilvitskii, SODA 2007; Tribuo",
                        KMeansSettings.class,
                        settings -> new LayerwiseClustering(settings.features(), new KMeans(settings))),
                new Factory<>(Kind.CLUSTERING, "hdbscan",
                        "Clusters where units lie densely, of whatever density; units in none are clusters of their own.",
                        "Campello, Moulavi, Sander, PAKDD 2013; Tribuo",
                        HdbscanSettings.class,
                        settings -> new LayerwiseClustering(settings.features(), new Hdbscan(settings))));
    }
}
