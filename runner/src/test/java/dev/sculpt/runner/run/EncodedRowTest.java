package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.SmallResults;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodedRowTest {

    private static final NetworkResult SCULPTED = SmallResults.exact(3, "b\t\n\"é", 0);

    @Test
    void aNetworkIsReadBackWithItsTime() throws Exception {
        byte[] row = EncodedRow.write(SCULPTED);

        NetworkResult read = EncodedRow.read(row).orElseThrow();

        assertEquals(3, read.id().index());
        assertEquals(SCULPTED.seconds(), read.seconds());
        assertArrayEquals(row, EncodedRow.write(read));
    }

    @Test
    void aFailureIsReadBackWithWhereItWas() throws Exception {
        NetworkResult failed = new NetworkResult.Failed(SCULPTED.id(), "model plugin \"a\" failed: é",
                "java.lang.Error: é\n\tat A.b(A.java:3)\n", 0.25);

        assertEquals(Optional.of(failed), EncodedRow.read(EncodedRow.write(failed)));
    }

    @Test
    void whatIsCutOffOrChangedIsNoRow() throws Exception {
        byte[] row = EncodedRow.write(SCULPTED);

        for (int length = 0; length < row.length; length++) {
            assertTrue(EncodedRow.read(Arrays.copyOf(row, length)).isEmpty(), "cut off at " + length);
        }
        for (int at = 0; at < row.length; at++) {
            byte[] changed = row.clone();
            changed[at] ^= 1;
            assertTrue(EncodedRow.read(changed).isEmpty(), "changed at " + at);
        }
    }
}
