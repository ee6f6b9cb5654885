package dev.sculpt.api.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    @ParameterizedTest
    @CsvSource({"'',''", "5,5", "0 1 2 3,0-3", "9 0 7 1 2 3 9,0-3 7 9", "3 5 6,3 5-6"})
    void isWrittenInRanges(String indices, String text) {
        Batch batch = Batch.of(IntStream.of(indices.isEmpty() ? new int[0]
                : Arrays.stream(indices.split(" ")).mapToInt(Integer::parseInt).toArray()));

        assertEquals(text, batch.toString());
        assertEquals(batch, Batch.parse(text));
        assertEquals(batch.hashCode(), Batch.parse(text).hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1-", "a", "1,2", "1--2", "1-2-3", "99999999999", "7-3", "1-2 5-4"})
    void otherTextsAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Batch.parse(text));
    }

    @Test
    void holdsItsNetworksAlone() {
        Batch batch = Batch.of(7, 3, 3);

        assertEquals(2, batch.size());
        assertArrayEquals(new int[] {3, 7}, batch.indices().toArray());
        assertTrue(batch.holds(3));
        assertFalse(batch.holds(4));
    }

    @Test
    void isJoinedWithOthers() {
        assertEquals(Batch.parse("1-4 7 9"), Batch.union(List.of(Batch.of(1, 3, 9), Batch.of(2, 3, 4), Batch.of(7))));
        assertEquals(Batch.of(), Batch.union(List.of()));
    }

    @Test
    void anIndexBelowNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Batch.of(4, -1));
    }
}
