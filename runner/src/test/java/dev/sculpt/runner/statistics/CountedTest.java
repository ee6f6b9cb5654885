package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void oneIsNotSeveralAndNoneIs() {
        assertEquals("0 networks", Counted.of(0, "network"));
        assertEquals("1 network", Counted.of(1, "network"));
        assertEquals("2 networks", Counted.of(2, "network"));
        assertEquals("1 try", Counted.of(1, "try", "tries"));
        assertEquals("3000000000 tries", Counted.of(3_000_000_000L, "try", "tries"));
    }
}
