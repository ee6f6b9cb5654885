package dev.sculpt.runner.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    @Test
    void everyNetworkHasACard() throws IOException {
        byte[] packed = Base64.getDecoder().decode(only("id=\"cards-0\">([^<]*)<"));
        JsonNode cards = new ObjectMapper().readTree(new GZIPInputStream(new ByteArrayInputStream(packed)));

        assertEquals(SmallComparison.NETWORKS, cards.size());
        assertTrue(cards.get(0).get("network").asText().startsWith("<svg "));
        for (String part : List.of("hierarchy", "curves", "training", "settings")) {
            assertTrue(cards.get(0).has(part), part);
        }
    }

    @Test
    void theVerdictAndTheRecoveryAreThere() {
        assertTrue(page.contains("<section id=\"comparison\">") && page.contains("against published"));
        assertTrue(page.contains("<section id=\"recovery\">") && page.contains("data-task=\"both\""));
        assertTrue(page.contains("<section id=\"settings\">") && page.contains("class=\"heat-"));
    }
}
