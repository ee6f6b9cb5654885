package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void wilsonInterval() {
        // z = 1.96, z^2 = 3.8415. For 5 of 10: centre 0.5; half width
        // 1.96 * sqrt(0.25 / 10 + 3.8415 / 400) / (1 + 0.38415) = 1.96 * 0.186022 / 1.38415 = 0.263405.
        assertEquals(0.236595, new Proportion(5, 10).lower(), 1e-5);
        assertEquals(0.763405, new Proportion(5, 10).upper(), 1e-5);
    }

    @Test
    void allAndNone() {
        // For n of n the lower end is n / (n + z^2) = 4 / 7.8415, for 0 of n the upper end z^2 / (n + z^2).
        assertEquals(0.510109, new Proportion(4, 4).lower(), 1e-5);
        assertEquals(1, new Proportion(4, 4).upper());
        assertEquals(0, new Proportion(0, 4).lower());
        assertEquals(0.489891, new Proportion(0, 4).upper(), 1e-5);
    }

    @Test
    void nothingSaysNothing() {
        assertEquals(0, new Proportion(0, 0).lower());
        assertEquals(1, new Proportion(0, 0).upper());
    }

    @Test
    void texts() {
        assertEquals("5/10", new Proportion(5, 10).counts());
        assertEquals("0/10", new Proportion(0, 10).counts());
        assertEquals("-", new Proportion(0, 0).counts());
        assertEquals("50.0 %", new Proportion(5, 10).percent());
        assertEquals("23.7 to 76.3 %", new Proportion(5, 10).interval());
        assertEquals("-", new Proportion(0, 0).percent());
        assertEquals("-", new Proportion(0, 0).interval());
    }

    @Test
    void sum() {
        assertEquals(new Proportion(7, 13), new Proportion(5, 10).plus(new Proportion(2, 3)));
    }
}
