package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.SmallResults;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundHierarchyTest {

    @Test
    void aLineOfTheResultsIsReadBack() {
        NetworkResult result = SmallResults.exact(3, "a", -7);

        assertEquals(
                new FoundHierarchy(3, "a", List.of(4, 3, 2), -7, result.sculpture().orElseThrow().hierarchy(),
                        SmallResults.NAMES),
                FoundHierarchy.parse(NetworksJsonl.line(result).orElseThrow()));
    }

    @Test
    void linksAreReadBack() {
        // Module 1 is the output unit 0 of layer 2 and reads module 0 over 2 edges; unit 1 of layer 1 is dropped.
        String line = """
                {"index":0,"task":"a","layers":[2,2,1],"seed":5,"input_names":["x0","x1"],"output_names":["y0"],\
                "modules":[[0,0],[0,null],[1]],"hierarchy":{"nodes":[{},{}],\
                "edges":[{"from":0,"to":1,"weight":2}],"acyclic":true}}""";

        assertEquals(
                new Hierarchy(
                        List.of(new Hierarchy.Module(List.of(List.of(0, 1), List.of(0), List.of())),
                                new Hierarchy.Module(List.of(List.of(), List.of(), List.of(0)))),
                        List.of(new Hierarchy.Link(0, 1, 2))),
                FoundHierarchy.parse(line).hierarchy());
    }
}
