package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.faults.FailingAt;
import dev.sculpt.runner.faults.Faults;
import dev.sculpt.runner.faults.FileOperation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk fails at each operation of a small run in turn. Whatever fails, it is said which file and why, and how to resume;
 * the run that is then resumed, or begun anew, ends with the same bytes as one that nothing happened to.
 */
class FaultyRunTest {

    private static final List<LongFunction<FailingAt>> KINDS =
            List.of(FailingAt::once, FailingAt::fullFrom, FailingAt::noHandlesFrom, FailingAt::deadFrom);

    @TempDir
    private Path folder;
    private SmallRun run;
    private Map<String, byte[]> whole;
    private List<String> operations;

    @BeforeEach
    void anUndisturbedRun() throws IOException {
        run = SmallRun.in(folder);
        FailingAt never = FailingAt.never();
        Sculpt sculpt = run.begin(folder.resolve("whole"), never);
        assertEquals(0, sculpt.exitCode(), sculpt.err());
        whole = SmallRun.files(folder.resolve("whole"));
        operations = never.heard();
    }

    @Test
    void everySeventhOperationFailsInOneWayAfterAnother() throws IOException {
        int way = 0;
        for (int number = 1; number <= operations.size(); number += 7) {
            fail(number, KINDS.get(way++ % KINDS.size()));
        }
    }

    @Test
    @Tag("long")
    void everyOperationFailsInEveryWay() throws IOException {
        for (int number = 1; number <= operations.size(); number++) {
            for (LongFunction<FailingAt> kind : KINDS) {
                fail(number, kind);
            }
        }
    }

    @Test
    void aDiskThatIsFullFromTheStartLeavesAFolderThatCanBeUsed() throws IOException {
        Path out = Files.createDirectory(folder.resolve("full"));
        Sculpt full = run.begin(out, FailingAt.fullFrom(1));
        assertEquals(3, full.exitCode());
        assertEquals("sculpt: cannot be written or read: " + out.resolve("journal")
                + ": the disk is full (No space left on device)\n", full.err());
        assertEquals(List.of(), SmallRun.files(out).keySet().stream().toList());
        SmallRun.assertSame(whole, ended(out), "begun in it");
    }

    private Path ended(Path out) {
        Sculpt ended = run.end(out);
        assertEquals(0, ended.exitCode(), ended.err());
        return out;
    }

    @Test
    void aFolderThatNobodyMayWriteInIsRefused() {
        Path out = folder.resolve("locked");
        Sculpt refused = run.begin(out, (operation, path) -> {
            throw new AccessDeniedException(path.toString());
        });
        assertEquals("sculpt: the output folder " + out + " cannot be made: " + out + ": permission denied\n",
                refused.err());
        assertEquals(2, refused.exitCode());
        assertFalse(Files.exists(out));
    }

    @Test
    void aFolderThatIsMovedWhileTheRunGoesOnCanBeResumedThere() throws IOException {
        Path out = folder.resolve("here");
        Path there = folder.resolve("there");
        Sculpt moved = run.begin(out, afterTwoNetworks(() -> Files.move(out, there)));
        assertGone(moved, out);
        SmallRun.assertSame(whole, ended(there), "moved");
    }

    @Test
    void aFolderThatIsDeletedWhileTheRunGoesOnDoesNotComeBackInPart() throws IOException {
        Path out = folder.resolve("here");
        Sculpt deleted = run.begin(out, afterTwoNetworks(() -> {
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }));
        assertGone(deleted, out);
    }

    private static void assertGone(Sculpt run, Path out) {
        assertEquals(3, run.exitCode(), run.err());
        assertTrue(run.err().contains("cannot be written or read: " + out.resolve("journal") + ": it is not there any more: "
                + "the folder was deleted, moved or renamed while the run went on"), run.err());
        assertTrue(run.err().contains(out + " is gone; where it was moved, "), run.err());
        assertFalse(run.err().contains("resume with"), run.err());
        assertFalse(Files.exists(out));
    }

    /** What somebody else does to the files of a run. */
    private interface Deed {

        void run() throws IOException;
    }

    private static Faults afterTwoNetworks(Deed deed) {
        AtomicInteger lines = new AtomicInteger();
        return new Faults() {
            @Override
            public void before(FileOperation operation, Path path) {
                // nothing fails
            }

            @Override
            public void after(FileOperation operation, Path path, Path source) throws IOException {
                if (operation == FileOperation.WRITE && path.endsWith("journal") && lines.incrementAndGet() == 2) {
                    deed.run();
                }
            }
        };
    }

    private void fail(int number, LongFunction<FailingAt> kind) throws IOException {
        FailingAt faults = kind.apply(number);
        Path out = folder.resolve("run" + number + "-" + KINDS.indexOf(kind));
        Sculpt failed = run.begin(out, faults);
        String what = number + " (" + operations.get(number - 1) + "), way " + KINDS.indexOf(kind) + ": " + failed.err();
        boolean dead = KINDS.indexOf(kind) == KINDS.size() - 1;
        assertTold(failed, out, faults, dead, what);
        if (!dead && Files.exists(out)) {
            assertEquals(List.of(), parts(out), what);
        }
        Sculpt ended = run.end(out);
        assertEquals(0, ended.exitCode(), what + "\nthen: " + ended.err());
        SmallRun.assertSame(whole, out, what);
    }

    private static void assertTold(Sculpt failed, Path out, FailingAt faults, boolean dead, String what) {
        assertFalse(failed.err().contains("mistake of sculpt"), what);
        assertFalse(failed.err().contains("Exception"), what);
        if (!faults.happened() || failed.exitCode() == 0) {
            assertEquals(0, failed.exitCode(), what);
            return;
        }
        assertEquals(3, failed.exitCode(), what);
        assertTrue(failed.err().contains("cannot be written or read: " + out), what);
        if (!dead && Files.exists(out.resolve("pipeline.yaml"))) {
            assertTrue(failed.err().contains("resume with: sculpt resume " + out), what);
        }
    }

    private static List<Path> parts(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
