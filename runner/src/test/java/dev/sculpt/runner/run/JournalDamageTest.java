package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.SmallResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that is cut off or damaged at any byte: a line is as it was written, or it is not there. */
class JournalDamageTest {

    private static final List<NetworkResult> WRITTEN = List.of(SmallResults.exact(2, "b\t\"é", 0),
            SmallResults.wrong(0, "a", 1), SmallResults.exact(1, "a", 2));
    private static final int NETWORKS = 3;

    @TempDir
    private Path folder;
    private Path file;
    private byte[] whole;
    private final List<Integer> ends = new ArrayList<>(); // of the lines

    @BeforeEach
    void threeNetworksAreIn() throws IOException {
        file = folder.resolve("journal");
        try (Journal journal = Journal.create(folder, NETWORKS)) {
            for (NetworkResult result : WRITTEN) {
                journal.append(result);
                ends.add((int) Files.size(file));
            }
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void ofEveryPrefixTheWholeLinesAreKept() throws IOException {
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int kept = 0;
            while (kept < ends.size() && ends.get(kept) <= length) {
                kept++;
            }
            try (Journal journal = Journal.open(folder, NETWORKS, result -> { })) {
                assertLines(journal, WRITTEN.subList(0, kept), "of " + length + " bytes");
                assertEquals(List.of(), journal.damaged());
                assertEquals(kept == 0 ? 0 : ends.get(kept - 1), Files.size(file));
            }
        }
    }

    @Test
    void aFlippedByteCostsItsLineAlone() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            flip(random.nextInt(whole.length), random);
        }
    }

    @Test
    @Tag("long")
    void everyByteFlippedInEveryBitAndAtRandomCostsItsLineAlone() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        for (int position = 0; position < whole.length; position++) {
            for (int times = 0; times < 8; times++) {
                flip(position, random);
            }
        }
    }

    private void flip(int position, SplittableRandom random) throws IOException {
        byte[] damaged = whole.clone();
        damaged[position] ^= (byte) random.nextInt(1, 256);
        Files.write(file, damaged);
        int line = 0;
        while (position >= ends.get(line)) {
            line++;
        }
        List<NetworkResult> kept = new ArrayList<>(WRITTEN);
        kept.remove(line);
        boolean end = position == ends.get(line) - 1; // then the next line is lost with it
        if (end && line < kept.size()) {
            kept.remove(line);
        }
        try (Journal journal = Journal.open(folder, NETWORKS, result -> { })) {
            String what = "byte " + position + " is " + damaged[position];
            assertLines(journal, kept, what);
            boolean torn = end && line == ends.size() - 1;
            assertEquals(torn, journal.damaged().isEmpty(), what);
            assertTrue(torn || journal.damaged().get(0) == line + 1, what + " " + journal.damaged());
            journal.append(SmallResults.exact(WRITTEN.get(line).id().index(), "again", 7));
        }
        try (Journal journal = Journal.open(folder, NETWORKS, result -> { })) {
            assertEquals(kept.size() + 1, journal.size());
        }
    }

    private static void assertLines(Journal journal, List<NetworkResult> kept, String what) throws IOException {
        assertEquals(kept.size(), journal.size(), what);
        for (NetworkResult result : kept) {
            assertEquals(Optional.of(JournalLine.of(result)), journal.line(result.id().index()), what);
        }
    }
}
