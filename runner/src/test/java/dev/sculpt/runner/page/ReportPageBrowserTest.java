package dev.sculpt.runner.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.cli.SmallComparison;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a comparison of two variants on two tasks, one of which is called like a script, in a browser. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportPageBrowserTest {

    @TempDir
    private static Path folder;
    private Browser browser;

    @BeforeAll
    void openPage() {
        browser = Browser.open(SmallComparison.page(folder));
    }

    @AfterAll
    void closePage() {
        if (browser != null) {
            browser.assertSilent();
            browser.close();
        }
    }

    @BeforeEach
    void begin() {
        browser.size(1280, 1000);
        browser.script("filter({}); document.querySelectorAll('tr.card').forEach(card => card.remove())");
    }

    private List<WebElement> rows() {
        return browser.all("#cards tr.network");
    }

    @Test
    void everyNetworkIsARowAndNothingOfItAScript() {
        assertEquals(SmallComparison.NETWORKS, rows().size());
        assertEquals(null, browser.script("return window.injected"));
        assertTrue(browser.one("#cards").getText().contains(SmallComparison.SCRIPT));
    }

    @Test
    void aCardHasPicturesAndClosesAgain() throws Exception {
        rows().get(0).click();
        browser.await("tr.card svg.picture [data-unit]");
        assertTrue(browser.all("tr.card figure").size() >= 2);
        browser.picture("card-light");
        rows().get(0).click();
        assertEquals(0, browser.all("tr.card").size());
    }

    @Test
    void aUnitShowsItsPartners() {
        rows().get(0).click();
        browser.await("tr.card svg [data-from]");
        browser.script("const unit = document.querySelector('tr.card [data-from]').dataset.from;"
                + "document.querySelector(`tr.card [data-unit='${unit}'] circle`).dispatchEvent("
                + "new PointerEvent('pointerover', {bubbles: true}))".replace("'", "\""));
        assertTrue(browser.all("tr.card svg.dim [data-unit].lit").size() >= 2);
    }

    @Test
    void aFilterLeavesWhatIsAskedFor() {
        WebElement variant = browser.one("#filters select[name=variant]");
        variant.sendKeys("random");
        assertEquals(SmallComparison.NETWORKS / 2, rows().size());
        assertEquals(SmallComparison.NETWORKS / 2 + " of " + SmallComparison.NETWORKS + " networks",
                browser.one("#count").getText());
    }

    @Test
    void whatGotWorseIsFound() {
        browser.one("#filters select[name='against baseline']").sendKeys("worse");
        assertTrue(!rows().isEmpty() && rows().size() < SmallComparison.NETWORKS / 2);
        assertEquals("worse", rows().get(0).findElements(By.tagName("td")).get(6).getText());
    }

    @Test
    void aNumberLeadsToItsNetworks() {
        browser.one("tr[data-task] button.count").click();
        assertTrue(rows().size() < SmallComparison.NETWORKS && !rows().isEmpty());
    }

    @Test
    void aHeaderSortsAndSaysHow() {
        browser.all("#cards th button").get(3).click();
        assertEquals("ascending", browser.all("#cards th").get(3).getAttribute("aria-sort"));
        List<String> seeds = rows().stream()
                .map(row -> row.findElements(By.tagName("td")).get(3).getText()).toList();
        assertEquals(seeds.stream().sorted().toList(), seeds);
    }

    @Test
    void theKeyboardIsEnough() {
        rows().get(0).findElement(By.tagName("button")).sendKeys(Keys.ARROW_DOWN);
        assertEquals(rows().get(1).findElement(By.tagName("button")), browser.focused());
        browser.focused().sendKeys(Keys.ENTER);
        browser.await("tr.card svg.picture");
        assertEquals("true", browser.focused().getAttribute("aria-expanded"));
    }

    @Test
    void thePageIsReadDarkAndOnAPhone() throws Exception {
        String light = background();
        browser.picture("page-light");
        browser.one("#theme").click();
        assertFalse(light.equals(background()));
        rows().get(0).click();
        browser.await("tr.card svg.picture");
        browser.picture("page-dark");
        browser.one("#theme").click();
        browser.size(390, 900);
        browser.picture("page-phone");
        assertEquals(true, browser.script(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    private String background() {
        return (String) browser.script("return getComputedStyle(document.body).backgroundColor");
    }
}
