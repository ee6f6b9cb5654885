package dev.sculpt.runner.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.cli.Sculpt;
import dev.sculpt.runner.cli.SmallComparison;
import dev.sculpt.runner.comparison.VariantComparison;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    @TempDir
    private static Path folder;
    private static Path run;
    private static String page;

    @BeforeAll
    static void writePage() throws IOException {
        run = SmallComparison.run(folder);
        page = ReportPage.of(List.of(run));
    }

    private static String only(String regex) {
        return only(page, regex);
    }

    private static String only(String page, String regex) {
        Matcher found = Pattern.compile(regex, Pattern.DOTALL).matcher(page);
        assertTrue(found.find(), regex);
        return found.group(1);
    }

    @Test
    void theSameRunsGiveTheSamePage() throws IOException {
        assertEquals(page, ReportPage.of(List.of(run)));
    }

    @Test
    void aRunThatAsksForItsPageHasIt() throws IOException {
        assertEquals(page, Files.readString(run.resolve("report.html")));
    }

    @Test
    void whatAVariantChangedIsSaid() throws IOException {
        int changed = VariantComparison.declared(run).orElseThrow().changes().stream()
                .mapToInt(variant -> variant.improved().size() + variant.worse().size()).sum();
        assertTrue(changed > 0);
        assertEquals(changed, Pattern.compile("<td>(improved|worse)</td>").matcher(page).results().count());
    }

    @Test
    void namesOfStrangersAreText() {
        assertFalse(page.contains(SmallComparison.SCRIPT));
        assertTrue(page.contains("&lt;script&gt;injected = 1&lt;/script&gt;"));
        assertTrue(page.contains("two variants &amp; &lt;two&gt; &quot;tasks&quot;"));
    }

    @Test
    void thePolicyLetsInItsOwnScriptAndStyleAlone() throws Exception {
        String policy = only("Content-Security-Policy\" content=\"([^\"]*)\"");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        for (String part : List.of("<style>(.*?)</style>", "<script>(.*?)</script>")) {
            String digest = Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(only(part).getBytes(StandardCharsets.UTF_8)));
            assertTrue(policy.contains("'sha256-" + digest + "'"), policy);
        }
        assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(page).find(), "nothing is fetched");
        assertFalse(page.contains(" style="));
    }

    private static JsonNode cards(String page, int part) throws IOException {
        byte[] packed = Base64.getDecoder().decode(only(page, "id=\"cards-" + part + "\">([^<]*)<"));
        return new ObjectMapper().readTree(new GZIPInputStream(new ByteArrayInputStream(packed)));
    }

    @Test
    void everyNetworkHasACard() throws IOException {
        JsonNode cards = cards(page, 0);

        assertEquals(SmallComparison.NETWORKS, cards.size());
        assertEquals(List.of("units and edges", "modules, and what they compute", "rounds of pruning",
                "training of the dense network"), cards.get(0).get("pictures").findValuesAsText("caption"));
        assertTrue(cards.get(0).get("pictures").findValuesAsText("svg").stream().allMatch(svg -> svg.startsWith("<svg ")));
        assertEquals(List.of("settings"), cards.get(0).get("texts").findValuesAsText("title"));
    }

    /** Twenty networks: cards lie together as the table says, so that its script finds those of the last. */
    @Test
    void cardsLieTogetherAsTheTableSays() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("twenty.yaml"), """
                task: { plugin: truth-table, outputs: { y: "0110" } }
                model: { plugin: mlp, hidden: [2], epochs: 1 }
                pruning: [{ plugin: edges, step: 50, accuracy: 0 }]
                seeds: 0..19
                """);
        Path twenty = folder.resolve("twenty");
        assertEquals(0, Sculpt.run("run", pipeline, "--out", twenty).exitCode());

        String text = ReportPage.of(List.of(twenty));

        int together = Integer.parseInt(only(text, "<table id=\"cards\" data-together=\"([0-9]+)\">"));
        assertEquals(together, cards(text, 0).size());
        assertEquals(20 - together, cards(text, 1).size());
        assertTrue(cards(text, 1).get(3).get("pictures").get(0).get("svg").asText().contains("seed 19"));
    }

    @Test
    void theBestNetworkIsDrawnWithoutAClickAndItIsSaidWhich() {
        String best = only("<div id=\"best\">(.*?)</div></div>");
        assertTrue(best.contains("<svg ") && best.contains("id=\"best-hierarchy\"") && best.contains("id=\"best-network\""));
        assertTrue(best.contains("seed 0)") && best.contains("3 of 3 seeds have this hierarchy, the exact one"), best);
    }

    @Test
    void withoutATruthNothingAsksForIt() throws IOException {
        Path table = Files.writeString(folder.resolve("doors.csv"), "a,b,c,p\n0,0,0,0\n0,1,1,1\n1,0,0,1\n1,1,1,0\n");
        Path pipeline = Files.writeString(folder.resolve("best.yaml"), """
                task: { plugin: csv, path: %s, targets: [p] }
                model: { plugin: mlp, hidden: [8], epochs: 200, learningRate: 0.05 }
                pruning: [{ plugin: edges, step: 5, accuracy: 0.5 }]
                seeds: 0..1
                """.formatted(table));
        Path unknown = folder.resolve("unknown");
        Sculpt ran = Sculpt.run("run", pipeline, "--out", unknown);
        assertEquals(0, ran.exitCode(), ran.err());
        assertFalse(ran.out().contains("exact"), ran.out());
        assertTrue(ran.out().contains("hierarchy of doors "), ran.out());

        String text = ReportPage.of(List.of(unknown));
        assertFalse(text.contains(">-</td>") || text.contains("unknown</td>"), text);
        assertTrue(text.contains("and no true one is known</h3>"), text);
    }

    @Test
    void aSweepWithoutATruthHasAHeatMapOfItsAccuracy() throws IOException {
        Path table = Files.writeString(folder.resolve("swept.csv"), "a,b,c,p\n0,0,0,0\n0,1,1,1\n1,0,0,1\n1,1,1,0\n");
        Path pipeline = Files.writeString(folder.resolve("swept.yaml"), """
                task: { plugin: csv, path: %s, targets: [p] }
                model: { plugin: mlp, hidden: [8], learningRate: 0.05 }
                pruning: [{ plugin: edges, step: 5, accuracy: 0.5 }]
                sweep: { model.epochs: [100, 200] }
                report: true
                """.formatted(table));
        Path swept = folder.resolve("swept");
        Sculpt ran = Sculpt.run("run", pipeline, "--out", swept);
        assertEquals(0, ran.exitCode(), ran.err());

        assertTrue(Files.readString(swept.resolve("report.html")).contains("accuracy of what was kept"));
        Sculpt grid = Sculpt.run("report", swept, "--by", "model.epochs");
        assertEquals(0, grid.exitCode(), grid.err());
        assertTrue(grid.out().startsWith("accuracy of what was kept; down: model.epochs"), grid.out());
    }

    /** Of each variant three networks whose truth is known: their rates stand apart, and nowhere one of both. */
    @Test
    void ratesAreOfOneVariantEach() {
        assertTrue(page.contains("<p>Exact: published 3 of 3 (100.0 %), random 0 of 3 (0.0 %).</p>"));
        assertTrue(page.contains("<p>Where a hierarchy is wrong: random: not sculpted 3.</p>"));
        assertTrue(page.contains("</strong> exact</button>"));
    }

    @Test
    void theVerdictAndTheRecoveryAreThere() {
        assertTrue(page.contains("<section id=\"comparison\">") && page.contains("against published"));
        assertTrue(page.contains("<section id=\"recovery\">") && page.contains("data-task=\"both\""));
        assertTrue(page.contains("<section id=\"settings\">") && page.contains("class=\"heat-"));
    }
}
