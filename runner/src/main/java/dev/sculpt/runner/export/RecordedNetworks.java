package dev.sculpt.runner.export;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.networklines.JsonLine;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.run.NetworkCodec;

/** Makes what exports see of what a run recorded. */
final class RecordedNetworks {

    private RecordedNetworks() { }

    /** Returns a network of a run with everything that is known of it. */
    static ExportedNetwork exported(Sculpted sculpted) {
        Sculpture sculpture = sculpted.sculpture();
        ExportedNetwork exported = ExportedNetwork.of(sculpted.id().task(), sculpted.id().seed(), sculpture.network())
                .withNames(sculpture.names().inputs(), sculpture.names().outputs())
                .withLabels(sculpture.unitClusters(), sculpture.modules())
                .withFields(JsonLine.fields(NetworkCodec.write(sculpted)));
        return sculpture.scaling().map(exported::withScaling).orElse(exported);
    }
}
