package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sculpt.runner.faults.DiskModel;
import dev.sculpt.runner.faults.DiskModel.Left;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed, or the power lost, after each operation of a small run that changed a file. Whatever of what was
 * not forced is on the disk, the run that is resumed, or begun anew, ends with the same bytes as one that nothing happened
 * to.
 */
class PowerLossTest {

    @TempDir
    private Path folder;
    private SmallRun run;
    private DiskModel disk;
    private Map<String, byte[]> whole;

    @BeforeEach
    void aRunWhoseDiskIsWatched() throws IOException {
        run = SmallRun.in(folder);
        Path out = folder.resolve("whole");
        disk = new DiskModel(out, 1);
        disk.rootForced();
        Sculpt sculpt = run.begin(out, disk);
        assertEquals(0, sculpt.exitCode(), sculpt.err());
        whole = SmallRun.files(out);
    }

    @Test
    void afterEveryEleventhOperation() throws IOException {
        for (int position = 0; position < disk.operations().size(); position += 11) {
            lose(position, Left.values()[position % Left.values().length]);
        }
    }

    @Test
    @Tag("long")
    void afterEveryOperationInEveryWay() throws IOException {
        for (int position = 0; position < disk.operations().size(); position++) {
            for (Left left : Left.values()) {
                lose(position, left);
            }
        }
    }

    /** A rename that went to the disk before the content would leave a name with nothing in it. */
    @Test
    void noNameIsEverOnTheDiskBeforeItsContent() throws IOException {
        for (int position = 0; position < disk.operations().size(); position++) {
            Path left = folder.resolve("names" + position);
            disk.lay(position, Left.NAMES, left);
            for (Map.Entry<String, byte[]> file : SmallRun.files(left).entrySet()) {
                boolean isWhole = !file.getKey().equals("journal") && !file.getKey().endsWith(".part");
                assertFalse(isWhole && Files.size(left.resolve(file.getKey())) == 0,
                        file.getKey() + " after " + disk.operations().get(position));
            }
        }
    }

    private void lose(int position, Left left) throws IOException {
        Path out = folder.resolve("lost" + position + left);
        disk.lay(position, left, out);
        String what = "after " + position + " (" + disk.operations().get(position) + ") " + left + " is left";
        Sculpt ended = run.end(out);
        assertEquals(0, ended.exitCode(), what + "\n" + ended.err());
        SmallRun.assertSame(whole, out, what);
    }
}
