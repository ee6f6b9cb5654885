package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.engine.SmallResults;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworksJsonlTest {

    @Test
    void lineOfASculptedNetwork() {
        String expected = """
                {"index":3,"task":"a","layers":[4,3,2],"seed":7,"variant":"","status":"ok","message":null,\
                "dense_accuracy":0.96875,"accuracy":1.0,"density_percent":33.333333333333336,\
                "units":2,"living_edges":6,"measures":{"input_separability":true,"hidden_separability":null,\
                "output_recovery":true,"exact_hierarchy":true,"same_graph":true,"input_nmi":1.0,"input_ami":1.0,\
                "output_nmi":1.0,"output_ami":1.0},"tries":70,"tries_exact":3,\
                "settings":{"model":{"epochs":5},"pruning":[{"step":2.5}]},\
                "input_names":["x0","x1","x2","x3"],"output_names":["y0","y1"],\
                "hierarchy":{"nodes":[{"id":0,"inputs":[0,1],"hidden":1,"outputs":[0],"level":0},\
                {"id":1,"inputs":[2,3],"hidden":1,"outputs":[1],"level":0}],"edges":[],"acyclic":true},\
                "unit_clusters":[[0,0,1,1],[0,null,1],[0,1]],"modules":[[0,0,1,1],[0,null,1],[0,1]],\
                "rounds":[[{"percent":30.0,"accuracy":1.0,"accepted":true,"edges":12},\
                {"percent":60.0,"accuracy":0.75,"accepted":false,"edges":6}],[]],\
                "edges":[[[0,0],[1,0],[2,2],[3,2]],[[0,0],[2,1]]],\
                "weights":[[0.5,0.5,0.5,0.5],[0.5,0.5]],"biases":[[0.0,0.0,0.0],[0.0,0.0]]}""";
        assertEquals(Optional.of(expected), NetworksJsonl.line(SmallResults.exact(3, "a", 7)));
    }

    @Test
    void failedNetworkHasNoLine() {
        assertEquals(Optional.empty(), NetworksJsonl.line(SmallResults.failed(0, "a", 0)));
    }
}
