package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer is shown first: the tour of {@code README.md}, whose pipeline makes the picture above it. */
class TourTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theFirstOutputIsWhatIsPrinted() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));
        String shown = BLOCK.matcher(readme).results().map(block -> block.group(2))
                .filter(text -> text.startsWith("seed ")).findFirst().orElseThrow();

        String printed = Sculpt.run("run", REPOSITORY.resolve("pipelines/quickstart.yaml"), "--out", folder.resolve("run"))
                .out();

        assertContains(printed, shown);
    }

    // But for seconds, of another machine, which stand last in a row.
    private static void assertContains(String printed, String shown) {
        shown.lines().map(line -> line.replaceFirst("  +[\\d.]+$", ""))
                .forEach(line -> assertTrue(printed.contains(line), line + " is not in\n" + printed));
    }

    @Test
    void thePictureAndTheVerdictAreThoseOfTheTour() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));
        String tour = readme.substring(readme.indexOf("## Ten minutes"), readme.indexOf("## What came out"));
        List<MatchResult> blocks = BLOCK.matcher(tour).results().toList();
        String pipeline = String.join("", blocks.stream().filter(block -> block.group(1).equals("yaml"))
                .map(block -> block.group(2)).toList());
        Path run = folder.resolve("mine");
        Sculpt ran = Sculpt.run("run", Files.writeString(folder.resolve("mine.yaml"), pipeline), "--out", run);
        assertEquals(0, ran.exitCode(), ran.err());

        Path picture = folder.resolve("tour.svg");
        assertEquals(0, Sculpt.run("draw", run, "--network", 21, "--out", picture).exitCode());
        assertEquals(Files.readString(REPOSITORY.resolve("pipelines/tour.svg")), Files.readString(picture));

        String compared = Sculpt.run("compare", run).out();
        String shown = blocks.stream().map(block -> block.group(2)).filter(text -> text.startsWith("variant")).findFirst()
                .orElseThrow();
        assertContains(compared, shown);
    }
}
