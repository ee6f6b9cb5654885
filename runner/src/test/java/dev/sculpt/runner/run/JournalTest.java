package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.engine.SmallResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private static final int NETWORKS = 5;
    private static final NetworkResult THIRD = SmallResults.exact(3, "b\t\n\"é", 0);
    private static final NetworkResult FIRST = SmallResults.wrong(1, "a", 1);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void twoNetworksAreIn() throws IOException {
        file = folder.resolve("journal");
        try (Journal journal = Journal.create(folder, NETWORKS)) {
            journal.append(THIRD);
            journal.append(FIRST);
        }
    }

    private List<Integer> reopened() throws IOException {
        List<Integer> finished = new ArrayList<>();
        try (Journal journal = Journal.open(folder, NETWORKS, result -> finished.add(result.id().index()))) {
            assertEquals(finished.size(), journal.size());
            finished.forEach(index -> assertTrue(journal.holds(index)));
        }
        return finished;
    }

    @Test
    void whatWasAppendedIsReadBackWhole() throws IOException {
        List<JournalLine> finished = new ArrayList<>();
        try (Journal journal = Journal.open(folder, NETWORKS, result -> finished.add(JournalLine.of(result)))) {
            assertEquals(List.of(JournalLine.of(THIRD), JournalLine.of(FIRST)), finished);
            assertEquals(Optional.of(JournalLine.of(THIRD)), journal.line(3));
            assertEquals(Optional.of(JournalLine.of(FIRST)), journal.line(1));
            assertEquals(Optional.empty(), journal.line(0));
            assertEquals(NetworkCodec.write(THIRD), journal.line(3).orElseThrow().json());
            assertFalse(journal.holds(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 1000})
    void aTornLineIsLeftOutAndWrittenOver(int lost) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - lost));

        assertEquals(List.of(3), reopened());

        try (Journal journal = Journal.open(folder, NETWORKS, result -> { })) {
            journal.append(FIRST);
        }
        assertEquals(List.of(3, 1), reopened());
        assertEquals(whole.length, Files.size(file));
    }

    @Test
    void aLineWhoseBytesNeverReachedTheDiskIsLeftOut() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 500, bytes.length - 400, (byte) 0);
        Files.write(file, bytes);

        assertEquals(List.of(3), reopened());
    }

    @Test
    void zerosAfterTheLastLineAreLeftOut() throws IOException {
        Files.write(file, new byte[4096], StandardOpenOption.APPEND);

        assertEquals(List.of(3, 1), reopened());
    }

    @Test
    void aNetworkThatAPluginFailedOnCountsAsNotRun() throws IOException {
        try (Journal journal = Journal.open(folder, NETWORKS, result -> { })) {
            journal.append(SmallResults.failed(0, "a", 0));
            assertEquals(SmallResults.failed(0, "a", 0), journal.result(journal.line(0).orElseThrow()));
        }

        assertEquals(List.of(3, 1), reopened());
    }

    @Test
    void aSecondResultOfAnIndexIsRefused() throws IOException {
        try (Journal journal = Journal.open(folder, NETWORKS, result -> { })) {
            assertThrows(IllegalArgumentException.class, () -> journal.append(FIRST));
        }
    }

    @Test
    void whoeverReadsAloneSeesAllAndLeavesTheLockToOthers() throws IOException {
        try (Journal journal = Journal.open(folder, NETWORKS, result -> { })) {
            journal.append(SmallResults.failed(0, "a", 0));
            try (Journal read = Journal.read(folder, NETWORKS)) {
                assertEquals(3, read.size());
                assertEquals(SmallResults.failed(0, "a", 0), read.result(read.line(0).orElseThrow()));
                assertEquals(Optional.empty(), read.line(2));
            }
            journal.append(SmallResults.wrong(2, "a", 2));
        }
        assertEquals(List.of(3, 1, 2), reopened());
    }

    @Test
    void onlyOneHasItOpen() throws IOException {
        try (Journal journal = Journal.open(folder, NETWORKS, result -> { })) {
            assertThrows(InvalidInputException.class, () -> Journal.open(folder, NETWORKS, result -> { }));
            assertThrows(InvalidInputException.class, () -> Journal.create(folder, NETWORKS));
            assertEquals(2, journal.size());
        }
        assertEquals(2, reopened().size());
    }

    @Test
    void aLineOfAnotherVersionIsRefusedByTheNameOfTheJournal() throws IOException {
        Files.write(file, new JournalLine(1, "{\"index\":3,\"task\":\"a\"}").bytes());
        for (Executable reading : List.<Executable>of(
                () -> Journal.open(folder, NETWORKS, result -> { }), () -> Journal.read(folder, NETWORKS))) {
            String message = assertThrows(InvalidInputException.class, reading).getMessage();
            assertTrue(message.startsWith(file + " line 1: was written by another version of sculpt: \""), message);
        }
    }

    @Test
    void aNetworkThatTheRunDoesNotHaveIsRefused() {
        assertThrows(InvalidInputException.class, () -> Journal.open(folder, 3, result -> { }));
    }
}
