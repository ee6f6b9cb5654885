package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlanningLineTest {

    @Test
    void aLongCheckSaysHowFarItIs() {
        StringWriter said = new StringWriter();
        AtomicLong seconds = new AtomicLong();
        PlanningLine line = new PlanningLine(new PrintWriter(said, true), () -> seconds.get() * 1_000_000_000L);

        for (int done = 1; done <= 30; done++) {
            seconds.set(done);
            line.checked(done, 30);
        }

        assertEquals(String.format("2 of 30 variants are checked%n12 of 30 variants are checked%n"
                + "22 of 30 variants are checked%n"), said.toString());
    }

    @Test
    void whatIsOddIsSaidAtOnce() {
        StringWriter said = new StringWriter();

        new PlanningLine(new PrintWriter(said, true), () -> 0).remark("odd");

        assertEquals(String.format("sculpt: odd%n"), said.toString());
    }
}
