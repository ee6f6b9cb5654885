package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.task.InputScaling;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.diagnosis.Diagnosis;
import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Outcome;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.engine.Tries;
import dev.sculpt.runner.engine.TrainingCurve;
import dev.sculpt.runner.engine.UnitNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NetworkCodecTest {

    private static final String EXACT = """
            {"index":3,"task":"a","layers":[4,3,2],"seed":7,"variant":"","status":"ok","message":null,\
            "dense_accuracy":0.96875,"accuracy":1.0,"density_percent":33.333333333333336,\
            "units":2,"living_edges":6,"measures":{"input_separability":true,"hidden_separability":null,\
            "output_recovery":true,"exact_hierarchy":true,"exact_permuted":0.3333333333333333,"same_graph":true,\
            "input_nmi":1.0,"input_ami":1.0,"stray_inputs":0.0,\
            "output_nmi":1.0,"output_ami":1.0,"holds_hierarchy":true,"edge_f1":1.0},"tries":70,"tries_exact":3,\
            "truth":{"modules":[{"inputs":[0,1],"outputs":[0]},{"inputs":[2,3],"outputs":[1]}],"links":[],\
            "functions_share_no_hidden_unit":false,"inputs_may_be_ignored":false},\
            "settings":{"model":{"epochs":5},"pruning":[{"step":2.5}]},\
            "activation":"relu","output":"sigmoid",\
            "input_names":["x0","x1","x2","x3"],"output_names":["y0","y1"],\
            "hierarchy":{"nodes":[{"id":0,"inputs":[0,1],"hidden":1,"outputs":[0],"level":0},\
            {"id":1,"inputs":[2,3],"hidden":1,"outputs":[1],"level":0}],"edges":[],"acyclic":true},\
            "unit_clusters":[[0,0,1,1],[0,null,1],[0,1]],"modules":[[0,0,1,1],[0,null,1],[0,1]],\
            "rounds":[[{"percent":30.0,"accuracy":1.0,"accepted":true,"edges":12},\
            {"percent":60.0,"accuracy":0.75,"accepted":false,"edges":6}],[]],\
            "edges":[[[0,0],[1,0],[2,2],[3,2]],[[0,0],[2,1]]],\
            "weights":[[0.5,0.5,0.5,0.5],[0.5,0.5]],"biases":[[0.0,0.0,0.0],[0.0,0.0]]}""";

    private static Sculpted read(String line) throws InvalidLineException {
        return NetworkCodec.sculpted(line);
    }

    @Test
    void lineOfASculptedNetwork() {
        assertEquals(EXACT, NetworkCodec.write(SmallResults.exact(3, "a", 7)));
    }

    /** The modules are not joined by any edge; a link of the function between them is kept. */
    @Test
    void linksThatNoEdgeUsesAreReadBack() throws InvalidLineException {
        String line = EXACT.replace("\"edges\":[],\"acyclic\":true",
                "\"edges\":[{\"from\":0,\"to\":1,\"weight\":0}],\"acyclic\":true").replace(
                "\"outputs\":[1],\"level\":0}", "\"outputs\":[1],\"level\":1}");

        assertEquals(List.of(new Hierarchy.Link(0, 1, 0)), read(line).sculpture().hierarchy().links());
        assertEquals(line, NetworkCodec.write(read(line)));
    }

    @Test
    void aLinkToNoModuleIsRefused() {
        String line = EXACT.replace("\"edges\":[],\"acyclic\":true",
                "\"edges\":[{\"from\":0,\"to\":2,\"weight\":0}],\"acyclic\":true");

        assertEquals("\"hierarchy\" has a link from module 0 to module 2, of 2 modules",
                assertThrows(InvalidLineException.class, () -> read(line)).getMessage());
    }

    @Test
    void explanationsStandBehindTheTruth() {
        Sculpted explained = SmallResults.exact(3, "a", 7).withExplanations(List.of(
                new Explained("what", List.of(List.of("m0 = x0"), List.of()), List.of("all"))));

        assertTrue(NetworkCodec.write(explained).contains("\"inputs_may_be_ignored\":false},\"explanations\":"
                + "[{\"title\":\"what\",\"modules\":[[\"m0 = x0\"],[]],\"network\":[\"all\"]}],\"settings\""));
        String line = NetworkCodec.write(explained).replace("\"title\":\"what\"", "\"title\":\"\"");
        assertEquals("\"explanations\": one lacks its title or its lines, or a line is broken",
                assertThrows(InvalidLineException.class, () -> read(line)).getMessage());
    }

    @Test
    void aLineIsReadBack() throws InvalidLineException {
        Sculpted expected = SmallResults.exact(3, "a", 7);
        Sculpted found = read(EXACT);

        assertEquals(expected.id(), found.id());
        assertEquals(expected.outcome(), found.outcome());
        assertEquals(expected.measures(), found.measures());
        assertEquals(expected.tries(), found.tries());
        assertEquals(expected.settings(), found.settings());
        assertEquals(Optional.of(SmallResults.FUNCTIONS), found.sculpture().network().functions());
        assertEquals(SmallResults.NAMES, found.sculpture().names());
        assertEquals(expected.sculpture().hierarchy(), found.sculpture().hierarchy());
        assertEquals(expected.sculpture().rounds(), found.sculpture().rounds());
        assertEquals(0.5f, found.sculpture().network().layer(0).weight(2, 3));
    }

    @Test
    void aFailedNetworkIsReadBack() throws InvalidLineException {
        NetworkResult failed = SmallResults.failed(4, "a\tb", -1);

        assertEquals(failed, NetworkCodec.read(NetworkCodec.write(failed), failed.seconds()));
    }

    @Test
    void linesOfOlderVersionsAreRead() throws InvalidLineException {
        String old = EXACT.replaceAll("\"activation\".*?\"output_names\":\\[.*?\\],", "")
                .replace("{\"epochs\":5}", "{\"plugin\":\"mlp\",\"activation\":\"step\",\"loss\":\"cross-entropy\"}");

        Sculpted found = read(old);

        assertEquals(SmallResults.NAMES, found.sculpture().names()); // numbered
        assertEquals(Optional.of(new UnitFunctions(StandardFunction.STEP, StandardFunction.SOFTMAX)),
                found.sculpture().network().functions());
        assertEquals(Map.of(), found.id().swept());
    }

    @Test
    void aHierarchyIsMadeOfModulesAndEdges() throws InvalidLineException {
        // Module 1 is the output and reads module 0 over 2 edges; unit 1 of layer 1 is dropped.
        Sculpted found = read("""
                {"index":0,"task":"a","layers":[2,3,1],"seed":5,"variant":"","status":"ok","measures":{},"tries":1,
                 "settings":{},"rounds":[],"unit_clusters":[[0,0],[0,null,0],[0]],"modules":[[0,0],[0,null,0],[1]],
                 "edges":[[[0,0],[1,2]],[[0,0],[2,0]]],"weights":[[1,1],[1,1]],"biases":[[0,0,0],[0]]}""");

        assertEquals(
                new Hierarchy(
                        List.of(new Hierarchy.Module(List.of(List.of(0, 1), List.of(0, 2), List.of())),
                                new Hierarchy.Module(List.of(List.of(), List.of(), List.of(0)))),
                        List.of(new Hierarchy.Link(0, 1, 2))),
                found.sculpture().hierarchy());
    }

    @Test
    void aWrongHierarchyIsWrittenWithItsFault() throws InvalidLineException {
        Sculpted wrong = SmallResults.wrong(3, "a", 7);
        String line = NetworkCodec.write(wrong);
        assertTrue(line.contains("""
                "inputs_may_be_ignored":false},"fault":"not-chosen","why":{"difference":"x0 x1 and x2 x3 are one module, \
                should be two; y0 and y1 are one module, should be two","evidence":"exact in 1 of 70 tries"},"settings":"""),
                line);
        assertEquals(wrong.diagnosis(), read(line).diagnosis());
    }

    @Test
    void linesOfVersionsWithoutTruthAreRead() throws InvalidLineException {
        String older = EXACT.replaceFirst("\"truth\":.*\"inputs_may_be_ignored\":false},", "");
        Sculpted found = read(older);
        assertEquals(Optional.empty(), found.truth());
        assertEquals(Optional.empty(), found.diagnosis());
        assertEquals(older, NetworkCodec.write(found));
    }

    @Test
    void aTruthThatIsNoneIsSaid() {
        String wrong = NetworkCodec.write(SmallResults.wrong(3, "a", 7));
        Map.of("[{\"inputs\":[0,1],", "[{\"inputs\":[0,9],", "\"links\":[],", "\"links\":[{\"from\":0,\"to\":2}],",
                "[{\"inputs\":[0,1],\"outputs\":[0]}", "[null", "\"fault\":\"not-chosen\"", "\"fault\":\"who\"",
                "\"fault\":\"not-chosen\",", "", "\"evidence\"", "\"evident\"").forEach((part, broken) -> {
                    assertTrue(wrong.contains(part), part);
                    assertThrows(InvalidLineException.class, () -> read(wrong.replace(part, broken)), broken);
                });
    }

    @Test
    void whatIsMissingIsSaid() {
        for (String field : List.of(
                "task", "status", "measures", "settings", "rounds", "unit_clusters", "modules", "edges")) {
            InvalidLineException invalid = assertThrows(InvalidLineException.class,
                    () -> read(EXACT.replace("\"" + field + "\":", "\"no_" + field + "\":")), field);
            assertEquals(true, invalid.getMessage().startsWith("\"" + field + "\" is missing"), invalid.getMessage());
        }
    }

    /** Every float, every label and every name: what is written is read, and written again is the same. */
    @Test
    void randomNetworksAreReadBackToTheLastBit() throws InvalidLineException {
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 300; trial++) {
            Sculpted network = random(trial, random);
            String line = NetworkCodec.write(network);

            Sculpted found = (Sculpted) NetworkCodec.read(line, 1.5);

            assertEquals(line, NetworkCodec.write(found));
            assertEquals(network.id(), found.id());
            assertEquals(network.outcome(), found.outcome());
            assertEquals(network.measures(), found.measures());
            for (int index = 0; index < network.sculpture().network().depth(); index++) {
                Layer expected = network.sculpture().network().layer(index);
                Layer layer = found.sculpture().network().layer(index);
                assertEquals(true, Arrays.equals(bits(expected.weights()), bits(layer.weights())));
                assertEquals(true, Arrays.equals(expected.mask(), layer.mask()));
                assertEquals(true, Arrays.equals(bits(expected.biases()), bits(layer.biases())));
            }
            assertEquals(network.sculpture().modules(), found.sculpture().modules());
            assertEquals(network.sculpture().unitClusters(), found.sculpture().unitClusters());
            assertEquals(network.sculpture().hierarchy(), found.sculpture().hierarchy());
            assertEquals(network.sculpture().names(), found.sculpture().names());
            assertEquals(network.truth(), found.truth());
            assertEquals(network.diagnosis(), found.diagnosis());
            assertEquals(network.sculpture().training(), found.sculpture().training());
            assertEquals(network.sculpture().scaling(), found.sculpture().scaling());
            assertEquals(network.sculpture().network().functions(), found.sculpture().network().functions());
        }
    }

    private static int[] bits(float[] values) {
        int[] bits = new int[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(values[i]);
        }
        return bits;
    }

    private static Sculpted random(int index, SplittableRandom random) {
        List<Layer> layers = new ArrayList<>();
        int below = random.nextInt(1, 5);
        for (int depth = random.nextInt(1, 4); depth > 0; depth--) {
            int above = random.nextInt(1, 5);
            layers.add(layer(below, above, random));
            below = above;
        }
        Network network = new Network(layers, random.nextBoolean() ? Optional.empty()
                : Optional.of(new UnitFunctions(
                        UnitFunction.named("mine \u2603"), StandardFunction.values()[random.nextInt(5)])));
        UnitLabels modules = labels(network, random);
        Map<String, Optional<Object>> measures = new LinkedHashMap<>();
        measures.put("mine", Optional.of(random.nextDouble()));
        measures.put("exact_hierarchy", random.nextBoolean() ? Optional.empty() : Optional.of(random.nextBoolean()));
        Map<String, Object> swept = new LinkedHashMap<>();
        swept.put("a.b", null);
        swept.put("c", List.of(random.nextInt(), "ü\n\"\t"));
        UnitNames names = new UnitNames(
                network.layer(0).inputs() > 2 ? numbered(network.width(0), "ein ü ") : numbered(network.width(0), "x"),
                numbered(network.width(network.depth()), "\u2603"));
        Outcome outcome = new Outcome(Status.values()[random.nextInt(3)], Optional.of("why, \"so\""),
                OptionalDouble.of(random.nextDouble()),
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble()));
        List<List<Pruned.Round>> rounds =
                List.of(List.of(new Pruned.Round(random.nextDouble(), random.nextDouble(), true, random.nextLong())));
        return new Sculpted(new NetworkId(index, "t\\" + index, network.widths(), random.nextLong(), "a.b=null", swept,
                new Identity("0a", "1b", "2c")),
                Map.of("model", Map.of("hidden", List.of(3, 4), "rate", random.nextDouble())), outcome,
                new Sculpture(network, names, scaling(network.width(0), random), labels(network, random), modules,
                        Hierarchy.of(network, modules), rounds, random.nextBoolean() ? TrainingCurve.NONE
                        : new TrainingCurve(2, List.of((double) number(random), Double.NaN), List.of(0.5, 1.0))),
                measures, new Tries(random.nextInt(1, 9), OptionalInt.of(random.nextInt(9)), Map.of("a+b", true)),
                random.nextBoolean() ? Optional.empty() : Optional.of(truth(network, random)),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Diagnosis(
                        Fault.values()[random.nextInt(Fault.values().length)], random.nextBoolean() ? "" : "ü; \"x\"", "y")),
                random.nextBoolean() ? List.of() : List.of(
                        new Explained("what, \"it\" is",
                                List.of(List.of(), List.of("m0 = x0 \u2603", "b")), List.of()),
                        new Explained("t", List.of(), List.of("all"))), 1.5);
    }

    private static Optional<InputScaling> scaling(int inputs, SplittableRandom random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(new InputScaling(
                random.doubles(inputs, -9, 9).boxed().toList(), random.doubles(inputs, 1e-9, 9).boxed().toList()));
    }

    private static TrueHierarchy truth(Network network, SplittableRandom random) {
        List<TrueModule> modules = new ArrayList<>();
        for (int input = 0; input < network.width(0); input++) {
            modules.add(new TrueModule(new TreeSet<>(List.of(input)), new TreeSet<>()));
        }
        for (int output = 0; output < network.width(network.depth()); output++) {
            modules.add(new TrueModule(new TreeSet<>(), new TreeSet<>(List.of(output))));
        }
        return new TrueHierarchy(modules, List.of(new TrueLink(0, random.nextInt(1, modules.size()))),
                random.nextBoolean(), random.nextBoolean());
    }

    private static Layer layer(int below, int above, SplittableRandom random) {
        float[] weights = new float[below * above];
        boolean[] mask = new boolean[below * above];
        float[] biases = new float[above];
        for (int edge = 0; edge < weights.length; edge++) {
            weights[edge] = number(random);
            mask[edge] = random.nextBoolean();
        }
        for (int unit = 0; unit < above; unit++) {
            biases[unit] = number(random);
        }
        return new Layer(below, above, weights, mask, biases);
    }

    // Any finite float, the smallest and negative zero among them.
    private static float number(SplittableRandom random) {
        float number = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(number) ? number : random.nextBoolean() ? -0.0f : Float.MIN_VALUE;
    }

    private static UnitLabels labels(Network network, SplittableRandom random) {
        int[][] labels = network.widths().stream().map(int[]::new).toArray(int[][]::new);
        for (int[] layer : labels) {
            for (int unit = 0; unit < layer.length; unit++) {
                layer[unit] = random.nextInt(-1, 3);
            }
        }
        return new UnitLabels(labels);
    }

    private static List<String> numbered(int count, String name) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name + i);
        }
        return names;
    }
}
