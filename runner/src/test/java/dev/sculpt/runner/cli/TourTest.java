package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer is shown first: the tour of {@code README.md}, whose pipeline makes the picture above it. */
class TourTest {

    private static final Path REPOSITORY = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void theFirstOutputIsWhatIsPrinted() throws IOException {
        String printed = Sculpt.run("run", REPOSITORY.resolve("pipelines/quickstart.yaml"), "--out", folder.resolve("run"))
                .out();

        assertContains(printed, CommandBlock.shown("seed"));
    }

    // But for seconds, of another machine, which stand last in a row.
    private static void assertContains(String printed, String shown) {
        shown.lines().map(line -> line.replaceFirst("  +[\\d.]+$", ""))
                .forEach(line -> assertTrue(printed.contains(line), line + " is not in\n" + printed));
    }

    @Test
    void thePictureAndTheVerdictAreThoseOfTheTour() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("mine.yaml"), String.join("", CommandBlock.tour()));
        Path run = folder.resolve("mine");
        Sculpt ran = Sculpt.run("run", pipeline, "--out", run);
        assertEquals(0, ran.exitCode(), ran.err());

        Path picture = folder.resolve("tour.svg");
        assertEquals(0, Sculpt.run("draw", run, "--network", 21, "--out", picture).exitCode());
        assertEquals(Files.readString(REPOSITORY.resolve("pipelines/tour.svg")), Files.readString(picture));

        assertContains(Sculpt.run("compare", run).out(), CommandBlock.shown("variant"));
    }
}
