package dev.sculpt.formats.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.networklines.FunctionsPart;
import dev.sculpt.networklines.LabelsField;
import dev.sculpt.networklines.NamesPart;
import dev.sculpt.networklines.ScalingPart;
import dev.sculpt.networklines.SparseLayers;
import java.util.List;
import java.util.Optional;

/**
 * The fields that every network has.
 *
 * @param task the name of its task
 * @param layers units of each layer, from the inputs up
 * @param seed the seed it was made with
 * @param functions what its units compute
 * @param names of its inputs and outputs
 * @param scaling of its inputs
 * @param unitClusters {@code [layer][unit]}, null for a dropped unit
 * @param modules {@code [layer][unit]}, null for a dropped unit
 * @param edges its living edges
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record NetworkLine(
        String task,
        List<Integer> layers,
        long seed,
        @JsonUnwrapped FunctionsPart functions,
        @JsonUnwrapped NamesPart names,
        @JsonUnwrapped ScalingPart scaling,
        Optional<Integer[][]> unitClusters,
        Optional<Integer[][]> modules,
        @JsonUnwrapped SparseLayers edges) {

    static NetworkLine of(ExportedNetwork exported) {
        return new NetworkLine(exported.task(), exported.network().widths(), exported.seed(),
                FunctionsPart.of(exported.network()), new NamesPart(exported.inputNames(), exported.outputNames()),
                ScalingPart.of(exported.scaling()),
                exported.clusters().map(LabelsField::of), exported.modules().map(LabelsField::of),
                SparseLayers.of(exported.network()));
    }
}
