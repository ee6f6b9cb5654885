package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Guice;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedVariantsTest {

    private static final String REST = """
            task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
            model: { plugin: mlp, hidden: [3], epochs: 1 }
            pruning: [{ plugin: units, step: 50 }]
            """;

    @TempDir
    private Path folder;

    private Plan planned(String pipeline) throws IOException {
        return Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class)
                .plan(new YamlReader().readFile(Files.writeString(folder.resolve("p.yaml"), pipeline)), List.of());
    }

    private Plan plan(String compare) throws IOException {
        return planned(REST + compare + "\n");
    }

    private static List<String> labels(Plan plan) {
        return plan.variants().stream().map(Variant::label).toList();
    }

    private static int epochs(Variant variant) {
        return ((Number) variant.pipeline().model().settings().get("epochs")).intValue();
    }

    @Test
    void everyVariantSetsItsOwnValues() throws IOException {
        Plan plan = plan("compare: { variants: { paper: {}, longer: { model.epochs: 2, model.hidden: [4, 4] } } }");

        assertEquals(List.of("paper", "longer"), labels(plan));
        assertEquals(List.of(Map.of("compare", "paper"), Map.of("compare", "longer")),
                plan.variants().stream().map(Variant::swept).toList());
        assertEquals(List.of(1, 2), plan.variants().stream().map(ComparedVariantsTest::epochs).toList());
        assertEquals("[4, 4]", plan.variants().get(1).pipeline().model().settings().get("hidden").toString());
    }

    @Test
    void aVariantMaySetNothing() throws IOException {
        assertEquals(List.of("a", "b"), labels(plan("compare: { variants: { a: , b: { model.epochs: 2 } } }")));
    }

    @Test
    void theBaselineComesFirst() throws IOException {
        String variants = "variants: { a: {}, b: { model.epochs: 2 }, c: { model.epochs: 3 } } }";

        assertEquals(List.of("a", "b", "c"), labels(plan("compare: { " + variants)));
        assertEquals(List.of("b", "a", "c"), labels(plan("compare: { baseline: b, " + variants)));
        assertEquals(List.of("epochs=2", "epochs=1"),
                labels(plan("compare: { baseline: epochs=2, product: { model.epochs: [1, 2] } }")));
    }

    @Test
    void aProductIsNamedByTheLastWordsOfItsKeys() throws IOException {
        assertEquals(
                List.of("epochs=1 linkage=single", "epochs=1 linkage=ward", "epochs=2 linkage=single",
                        "epochs=2 linkage=ward"),
                labels(plan("compare: { product: { model.epochs: [1, 2], clustering.linkage: [single, ward] } }")));
    }

    @Test
    void keysThatEndAlikeAreNamedInFull() throws IOException {
        assertEquals(List.of("pruning.units.score=random pruning.edges.score=random",
                        "pruning.units.score=random pruning.edges.score=magnitude"),
                labels(planned(REST.replace("step: 50 }", "step: 50 }, { plugin: edges }") + "compare: { product: { "
                        + "pruning.units.score: [random], pruning.edges.score: [random, magnitude] } }")));
    }

    @Test
    void variantsChangeFasterThanTheSweepAndSetTheirValuesAfterIt() throws IOException {
        Plan plan = plan("""
                sweep: { model: [{ plugin: mlp, hidden: [2], epochs: 7 }, { plugin: mlp, hidden: [3], epochs: 8 }] }
                compare: { variants: { as-is: {}, short: { model.epochs: 1 } } }""");

        assertEquals(List.of(7, 1, 8, 1), plan.variants().stream().map(ComparedVariantsTest::epochs).toList());
        assertEquals(List.of("as-is", "short", "as-is", "short"),
                plan.variants().stream().map(variant -> variant.swept().get("compare")).toList());
        assertEquals(List.of("compare", "model"), List.copyOf(plan.variants().get(1).swept().keySet()));
    }

    /** One setting by the position of its stage and by its plugin: in a sweep, a variant, a product, and across them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'sweep: { pruning.units.step: [1] }' | '{ variants: { a: {}, b: { pruning.0.step: 33 } } }' "
                + "| 5:36 | \"pruning.0.step\" sets what \"pruning.units.step\" has set",
        "'sweep: { pruning.0.step: [1] }'     | '{ variants: { a: {}, b: { pruning.units: edges } } }' "
                + "| 5:36 | \"pruning.units\" sets what \"pruning.0.step\" has set",
        "'sweep: { pruning.0.step: [1] }'     | '{ variants: { a: {}, b: { pruning.*.step: 33 } } }' "
                + "| 5:36 | \"pruning.*.step\" sets what \"pruning.0.step\" has set",
        "'sweep: { pruning.*.step: [1] }'     | '{ variants: { a: {}, b: { pruning.0.step: 33 } } }' "
                + "| 5:36 | \"pruning.0.step\" sets what \"pruning.*.step\" has set",
        "'sweep: { pruning.0.step: [1], pruning.units.step: [2] }' | '[sparsest]' "
                + "| 4:31 | \"pruning.units.step\" sets what \"pruning.0.step\" has set",
        "'seeds: 0' | '{ variants: { a: {}, b: { pruning.0.step: 2, pruning.units.step: 3 } } }' "
                + "| 5:55 | \"pruning.units.step\" sets what \"pruning.0.step\" has set",
        "'seeds: 0' | '{ product: { pruning.0.step: [2], pruning.units.step: [3, 4] } }' "
                + "| 5:44 | \"pruning.units.step\" sets what \"pruning.0.step\" has set"})
    void whatAnotherNameOfTheSameReplacesIsRefused(String sweep, String compare, String place, String message) {
        assertEquals("p.yaml:" + place + ": " + message + ", which is lost by that; name it once",
                assertThrows(InvalidInputException.class, () -> plan(sweep + "\ncompare: " + compare)).getMessage()
                        .replace(folder + "/", "").lines().findFirst().orElseThrow());
    }

    @Test
    void criteriaAreReportedOnBesideVariants() throws IOException {
        Plan plan = plan("compare: { criteria: [sparsest, [least-mixed, sparsest]], "
                + "variants: { a: {}, b: { keep: fewest-units } } }");

        assertEquals(List.of("a", "b"), labels(plan));
        plan.variants().forEach(variant -> assertEquals(List.of("sparsest", "least-mixed+sparsest"),
                List.copyOf(variant.pipeline().compared().keySet())));
        assertEquals(List.of(""), labels(plan("compare: { criteria: [sparsest] }")));
        assertEquals(List.of(""), labels(plan("compare: [sparsest]")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5 | 4:10 | \"compare\" must be a mapping with \"variants\" or \"product\", or a list whose elements are written as "
                + "under \"keep\", not 5",
        "{} | 4:10 | \"compare\" needs \"variants\" or \"product\"",
        "{ variant: {}, variants: { a: {}, b: { keep: fewest-units } } } | 4:12 "
                + "| unknown key \"compare.variant\"; did you mean \"variants\"?",
        "{ variants: { a: {}, b: {} }, product: { model.epochs: [1, 2] } } | 4:40 "
                + "| \"compare\" has both \"variants\" and \"product\"; name the variants one way",
        "{ variants: { a: {} } } | 4:22 | \"compare.variants\" needs at least two variants",
        "{ variants: [a, b] } | 4:22 "
                + "| \"compare.variants\" must be a mapping from names to the values that each sets, not a list",
        "{ variants: { a: {}, b: 5 } } | 4:34 "
                + "| variant \"b\" must be a mapping from keys to the values that it sets, not 5",
        "{ variants: { a: {}, ' ': { model.epochs: 2 } } } | 4:31 | a variant needs a name",
        "{ variants: { a: {}, \"b\\nc\": { model.epochs: 2 } } } | 4:31 | the name of a variant cannot hold \\n, which does "
                + "not show or changes how what is around it shows: \"b\\nc\"",
        "{ variants: { a: {}, \"b\\u200Dc\": { model.epochs: 2 } } } | 4:31 | the name of a variant cannot "
                + "hold \\u200d, which does not show or changes how what is around it shows: \"b\\u200dc\"",
        "{ variants: { a: {}, b: { keep.0: fewest-units } } } | 4:36 | \"0\" in \"keep.0\" is a position in a list, but "
                + "\"keep\" is not there",
        "{ variants: { a: {}, b: { model.0: 3 } } } | 4:36 "
                + "| \"0\" in \"model.0\" is a position in a list, but \"model\" is a mapping",
        "{ baseline: alph, variants: { alpha: {}, beta: { model.epochs: 2 } } } | 4:22 "
                + "| no variant is named \"alph\"; did you mean \"alpha\"?",
        "{ baseline: [alpha], variants: { alpha: {}, beta: { model.epochs: 2 } } } | 4:22 "
                + "| \"compare.baseline\" must be the name of a variant, not a list",
        "{ baseline: , variants: { alpha: {}, beta: { model.epochs: 2 } } } | 4:21 "
                + "| \"compare.baseline\" must be the name of a variant, not nothing",
        "{ variants: { a: {}, b: { task.inputs: 3 } } } | 4:36 "
                + "| \"task.inputs\" cannot differ between variants, which are compared in pairs of one "
                + "task and seed; write it beside \"compare\", or sweep it",
        "{ variants: { a: {}, b: { seeds: 3 } } } | 4:36 "
                + "| \"seeds\" cannot differ between variants, which are compared in pairs of one "
                + "task and seed; write it beside \"compare\", or sweep it",
        "{ product: { task.inputs: [2, 3] } } | 4:23 "
                + "| \"task.inputs\" cannot differ between variants, which are compared in pairs of one "
                + "task and seed; write it beside \"compare\", or sweep it",
        "{ variants: { a: {}, b: { modle.epochs: 3, model.epochs: 2 } } } | 4:36 "
                + "| \"modle.epochs\" cannot differ between variants; did you mean \"model\"?",
        "{ variants: { a: {}, b: { .epochs: 3, model.epochs: 2 } } } | 4:36 | \".epochs\" has an empty part",
        "{ variants: { a: {}, b: { model.epohcs: 3 } } } | 4:36 "
                + "| unknown key \"model.epohcs\"; did you mean \"epochs\"?",
        "{ variants: { a: {}, b: { pruning.edges.step: 3 } } } | 4:36 | \"edges\" in \"pruning.edges.step\" is no element "
                + "of the list; name one by its position from 0 or by its plugin; there is units",
        "{ variants: { a: {}, b: { model.epochs: 1 } } } | 4:10 "
                + "| \"compare\" runs one network twice: b with seed 0 is there already, as a",
        "{ product: { model.epochs: [3, 3] } } | 4:10 "
                + "| \"compare\" runs one network twice: epochs=3 with seed 0 is there already, as epochs=3",
        "{ variants: { a: {}, b: { model.epochs: 2, model: { plugin: mlp } } } } | 4:34 "
                + "| variant \"b\" sets \"model\" after \"model.epochs\", which is lost by that; write it first",
        "{ product: { model.epochs: [1, 2], model: [mlp] } } | 4:21 "
                + "| variant \"epochs=1 model=mlp\" sets \"model\" after \"model.epochs\", which is lost by that; "
                + "write it first",
        "{ product: 5 } | 4:21 | \"compare.product\" must be a mapping from keys to lists of values, not 5",
        "{ product: {} } | 4:21 | \"compare.product\" must be a mapping from keys to lists of values, not an empty one",
        "{ product: { model.epochs: 3 } } | 4:37 | \"compare.product\" needs a list of values for \"model.epochs\", not 3",
        "{ product: { model.epochs: [] } } | 4:37 "
                + "| \"compare.product\" needs a list of values for \"model.epochs\", not an empty one",
        "{ product: { model.epochs: [3] } } | 4:21 | \"compare.product\" needs at least two variants",
        "{ product: { model.epochs: [1, 2] }, criteria: 5 } | 4:57 "
                + "| \"compare.criteria\" must be a list whose elements are written as under \"keep\", not 5",
        "{ criteria: [sparses] } | 4:23 | no criterion plugin is named \"sparses\"; did you mean \"sparsest\"?",
    })
    void whatIsWrongIsSaidOnceWithItsPlace(String compare, String place, String message) {
        assertEquals("p.yaml:" + place + ": " + message, refusal("compare: " + compare));
    }

    @Test
    void aNameHasAtMostAHundredCharacters() throws IOException {
        assertEquals(2, plan("compare: { variants: { a: {}, " + "x".repeat(100) + ": { model.epochs: 2 } } }")
                .variants().size());
        assertEquals("p.yaml:4:31: the name of a variant has at most 100 characters, not 101",
                refusal("compare: { variants: { a: {}, " + "x".repeat(101) + ": { model.epochs: 2 } } }"));
    }

    @Test
    void whatTheSweepSetsIsNotLost() {
        String sweep = "\nsweep: { model.hidden: [[2], [3]] }";

        assertEquals("p.yaml:4:10: variant \"b\" sets \"model\", by which \"model.hidden\" of \"sweep\" is lost",
                refusal("compare: { variants: { a: {}, b: { model: { plugin: mlp, epochs: 4 } } } }" + sweep));
        assertEquals("p.yaml:4:10: variant \"b\" sets \"model.hidden\", by which \"model.hidden\" of \"sweep\" is lost",
                refusal("compare: { variants: { a: {}, b: { model.hidden: [5] } } }" + sweep));
    }

    @Test
    void finishedNetworksHaveNoVariants() throws IOException {
        Files.writeString(folder.resolve("none.jsonl"), "");

        assertEquals("p.yaml:2:10: \"compare\" needs a model that is trained, and \"network-file\" brings finished "
                + "networks; run a pipeline for each variant, and compare their folders by: sculpt compare DIR DIR",
                assertThrows(
                InvalidInputException.class, () -> planned("""
                        model: { plugin: network-file, path: none.jsonl }
                        compare: { variants: { a: {}, b: { clustering: leiden } } }
                        """)).getMessage().replace(folder + "/", ""));
    }

    @Test
    void allProblemsAreReportedTogether() {
        assertEquals("p.yaml:4:68: \"seeds\" cannot differ between variants, which are compared in pairs of one "
                + "task and seed; write it beside \"compare\", or sweep it\n"
                + "p.yaml:4:22: no variant is named \"last\"; there is a, b",
                refusal("compare: { baseline: last, variants: { a: {}, b: { keep: sparsest, seeds: 3 } } }"));
    }

    private String refusal(String compare) {
        return assertThrows(InvalidInputException.class, () -> plan(compare)).getMessage().replace(folder + "/", "");
    }

    @Test
    void eachOfSeveralPipelinesHasItsVariants() throws IOException {
        Files.writeString(folder.resolve("one.yaml"), "name: one\n" + REST + "compare: { variants: { a: {}, "
                + "b: { model.epochs: 2 } } }\n");
        Files.writeString(folder.resolve("two.yaml"), "name: two\n" + REST.replace("[3]", "[4]"));

        Plan own = planned("pipelines: [one.yaml, two.yaml]\nseeds: [0, 1]\n");
        assertEquals(List.of("one a", "one b", "two "), names(own));
        assertEquals(6, own.networks());
        Plan shared = planned("pipelines: [one.yaml, two.yaml]\n"
                + "compare: { baseline: y, variants: { x: {}, y: { model.epochs: 3 } } }\n");
        assertEquals(List.of("one y", "one x", "two y", "two x"), names(shared));
    }

    private static List<String> names(Plan plan) {
        return plan.variants().stream().map(one -> one.pipeline().taskName() + " " + one.label()).toList();
    }
}
