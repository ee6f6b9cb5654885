package dev.sculpt.formats.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.formats.Written;
import dev.sculpt.networklines.FunctionsPart;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.networklines.JsonLine;
import dev.sculpt.networklines.NamesPart;
import dev.sculpt.networklines.SparseLayers;
import dev.sculpt.testkit.SampleNetworks;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonExportTest {

    private static final JsonExport PRETTY = new JsonExport(new JsonExportSettings(true));
    private static final JsonExport LINE = new JsonExport(new JsonExportSettings(false));
    private static final Network ONE_EDGE = SampleNetworks.of(List.of(2, 1), new int[][] {{1, 0}});

    @Test
    void writesTheNetworkWhereNothingElseIsKnown() throws IOException {
        assertEquals("""
                {"task":"or","layers":[2,1],"seed":3,"input_names":["x0","x1"],"output_names":["y0"],\
                "edges":[[[1,0]]],"weights":[[1.0]],"biases":[[0.0]]}
                """, Written.text(LINE, ExportedNetwork.of("or", 3, ONE_EDGE)));
    }

    /** Recorded fields keep their order and their values; what they lack follows. */
    @Test
    void writesWhatTheRunRecorded() throws IOException {
        Map<String, Object> recorded = new LinkedHashMap<>();
        recorded.put("index", 4);
        recorded.put("seed", 9);
        recorded.put("message", null);
        recorded.put("measures", Map.of("input_nmi", 0.25));
        ExportedNetwork network = ExportedNetwork.of("or", 3, ONE_EDGE)
                .withLabels(new UnitLabels(new int[][] {{-1, 0}, {0}}), new UnitLabels(new int[][] {{-1, 0}, {1}}))
                .withFields(recorded);

        assertEquals("""
                {"index":4,"seed":9,"message":null,"measures":{"input_nmi":0.25},"task":"or","layers":[2,1],\
                "input_names":["x0","x1"],"output_names":["y0"],"unit_clusters":[[null,0],[0]],"modules":[[null,0],[1]],\
                "edges":[[[1,0]]],"weights":[[1.0]],"biases":[[0.0]]}
                """, Written.text(LINE, network));
        assertEquals(Written.text(LINE, network), JsonLine.write(JsonLine.fields(Written.text(PRETTY, network))) + "\n");
    }

    @Test
    void aNetworkComesBackAsItWas() throws IOException, InvalidLineException {
        UnitFunctions functions = new UnitFunctions(StandardFunction.STEP, StandardFunction.SOFTMAX);
        for (Network network : SampleNetworks.all().map(one -> one.withFunctions(functions)).toList()) {
            String line = Written.text(LINE, ExportedNetwork.of("task", 0, network));

            Network back = JsonLine.part(line, FunctionsPart.class)
                    .addTo(JsonLine.part(line, SparseLayers.class).network());

            assertEquals(network.widths(), back.widths());
            assertEquals(Optional.of(functions), back.functions());
            assertEquals(network.width(0), JsonLine.part(line, NamesPart.class).inputs().size());
            for (int index = 0; index < network.depth(); index++) {
                assertArrayEquals(network.layer(index).weights(), back.layer(index).weights());
                assertArrayEquals(network.layer(index).mask(), back.layer(index).mask());
                assertArrayEquals(network.layer(index).biases(), back.layer(index).biases());
            }
        }
    }
}
