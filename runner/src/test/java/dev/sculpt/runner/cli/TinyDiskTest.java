package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run on a real disk of a few pages, where one can be mounted: it gets full at one kind of write after another. Once there
 * is room, the run is resumed, or begun in the folder that was left.
 */
class TinyDiskTest {

    private static final int PAGE = 4096;
    private static final int ENOUGH = 4 << 20;

    @TempDir
    private Path folder;
    private Path disk;
    private SmallRun run;
    private Map<String, byte[]> whole;

    @BeforeEach
    void aDisk() throws Exception {
        run = SmallRun.in(folder);
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=" + ENOUGH, "tmpfs", disk.toString()), "nothing can be mounted");
        Sculpt sculpt = Sculpt.run("run", run.pipeline(), "--out", folder.resolve("whole"), "--threads", "1");
        assertEquals(0, sculpt.exitCode(), sculpt.err());
        whole = SmallRun.files(folder.resolve("whole"));
    }

    @AfterEach
    void unmount() throws Exception {
        done("umount", "-l", disk.toString());
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    @Test
    void ofAFewSizes() throws Exception {
        for (int pages : new int[] {1, 4, 9, 16}) {
            fill(pages);
        }
    }

    @Test
    @Tag("long")
    void ofEverySize() throws Exception {
        int pages = 1;
        while (fill(pages) != 0) {
            pages++;
        }
        assertTrue(pages > 10, "it was never full");
    }

    // Returns the exit code of the run on the disk while it is small.
    private int fill(int pages) throws Exception {
        assertTrue(done("mount", "-o", "remount,size=" + pages * PAGE, disk.toString()));
        Path out = disk.resolve("run");
        Sculpt full = Sculpt.run("run", run.pipeline(), "--out", out, "--threads", "1");
        String what = pages + " pages: " + full.err();
        if (full.exitCode() != 0) {
            assertEquals(3, full.exitCode(), what);
            assertTrue(full.err().contains("cannot be written or read: " + out), what);
            assertTrue(full.err().contains("the disk is full (No space left on device)"), what);
        }
        assertTrue(done("mount", "-o", "remount,size=" + ENOUGH, disk.toString()));
        boolean begun = Files.exists(out.resolve("pipeline.yaml"));
        assertEquals(begun && full.exitCode() != 0, full.err().contains("resume with: sculpt resume " + out), what);
        Sculpt ended = begun ? Sculpt.run("run", "--resume", out)
                : Sculpt.run("run", run.pipeline(), "--out", out, "--threads", "1");
        assertEquals(0, ended.exitCode(), what + "\nthen: " + ended.err());
        SmallRun.assertSame(whole, out, what);
        assertTrue(done("rm", "-r", out.toString()));
        return full.exitCode();
    }
}
