package dev.sculpt.runner.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void oneAloneIsSingular() {
        assertEquals("0 hidden units, 1 hidden unit, 2 hidden units", Counted.of(0, "hidden unit") + ", "
                + Counted.of(1, "hidden unit") + ", " + Counted.of(2, "hidden unit"));
    }
}
