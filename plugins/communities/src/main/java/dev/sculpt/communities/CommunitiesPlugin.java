package dev.sculpt.communities;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the clusterings by communities. */
public final class CommunitiesPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(Kind.CLUSTERING, "label-propagation",
                        "Joins units that are alike; each takes the label of most of its neighbours, again and again.",
                        "Raghavan, Albert, Kumara, Phys. Rev. E 76, 2007; JGraphT",
                        LabelPropagationSettings.class, settings -> new GraphClustering(settings.features(),
                                settings.distance(), settings.similarity(), new LabelPropagation(settings.rounds()))),
                new Factory<>(Kind.CLUSTERING, "greedy-modularity",
                        "Joins units that are alike, then the two communities that raise the modularity most, while any do.",
                        "Clauset, Newman, Moore, Phys. Rev. E 70, 2004; JGraphT",
                        GraphSettings.class, settings -> new GraphClustering(settings.features(),
                                settings.distance(), settings.similarity(), new GreedyModularity())),
                new Factory<>(Kind.CLUSTERING, "girvan-newman",
                        "Joins units that are alike, then removes the edges that most shortest paths run over; small layers "
                                + "only.",
                        "Girvan, Newman, PNAS 99, 2002; paths and modularity by JGraphT",
                        GirvanNewmanSettings.class, settings -> new GraphClustering(settings.features(),
                                settings.distance(), settings.similarity(), new GirvanNewman(settings.clusters()))),
                localMoves("louvain",
                        "Joins units that are alike, weighted, and moves units and communities to where modularity rises.",
                        "Blondel et al., J. Stat. Mech., 2008; CWTS networkanalysis", LocalMoves.Kind.LOUVAIN),
                localMoves("leiden",
                        "As louvain, and splits communities that have come apart.",
                        "Traag, Waltman, van Eck, Sci. Rep. 9, 2019; CWTS networkanalysis", LocalMoves.Kind.LEIDEN),
                new Factory<>(Kind.CLUSTERING, "spectral-cuts",
                        "Joins units that are alike, weighted, and cuts them apart wherever little leads across.",
                        "Shi, Malik, PAMI 22, 2000",
                        SpectralCutsSettings.class, settings -> new GraphClustering(settings.features(),
                                settings.distance(), settings.similarity(), new SpectralCuts(settings.tolerance()))));
    }

    private static Factory<?, ?> localMoves(String name, String summary, String source, LocalMoves.Kind kind) {
        return new Factory<>(Kind.CLUSTERING, name, summary, source, LocalMovesSettings.class,
                settings -> new GraphClustering(settings.features(), settings.distance(), settings.similarity(),
                        new LocalMoves(kind, settings.resolution(), settings.rounds())));
    }
}
