package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRunTest {

    private static final Plan TWO_NETWORKS = new Plan("a", List.of(new Variant("", Map.of(), Identity.UNKNOWN, null,
            Optional.empty(), List.of(0L, 1L))), Optional.empty(), Map.of("task", "a"), Optional.empty());

    @TempDir
    private Path folder;

    private OpenRun begun() throws IOException {
        return OpenRun.begin(folder, TWO_NETWORKS, Optional.empty(),
                new Build("1", "c", new TreeMap<>(), List.of()), List.of(), new Session(
                List.of("run"), 1, new Machine("Java", "Linux", "CPU", "256 bits, fma"), Instant.EPOCH));
    }

    /** A value that cannot be written for want of memory. */
    public static final class Huge {

        /** Never returns. */
        public String getText() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void aNetworkThatIsTooLargeToBeWrittenIsLostAlone() throws IOException {
        Sculpted small = SmallResults.exact(0, "a", 0);
        Sculpted huge = new Sculpted(small.id(), Map.of("model", new Huge()), small.outcome(), small.sculpture(),
                small.measures(), small.tries(), small.truth(), small.diagnosis(), small.seconds());
        try (OpenRun run = begun()) {
            NetworkResult kept = run.accept(huge);
            assertEquals(Status.FAILED, kept.status());
            assertTrue(kept.message().orElseThrow().startsWith("out of memory while the network was written down; "));
            Sculpted next = SmallResults.exact(1, "a", 1);
            assertSame(next, run.accept(next));
            assertEquals(1, run.finished());
        }
        assertTrue(Files.readString(folder.resolve("failures/0.log")).startsWith("out of memory"));
        try (Journal journal = Journal.open(folder, 2, result -> { })) {
            assertFalse(journal.holds(0));
            assertTrue(journal.holds(1));
        }
    }
}
