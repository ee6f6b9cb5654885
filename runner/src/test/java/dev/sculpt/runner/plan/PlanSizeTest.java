package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanSizeTest {

    private final Problems problems = new Problems();

    private boolean allows(BigInteger number) {
        return PlanSize.VARIANTS.allows(number, "\"sweep\"", new Position("p.yaml", Path.of(""), 3, 1), problems);
    }

    @Test
    void productsHaveNoLargestNumber() {
        assertEquals(BigInteger.TEN.pow(30), PlanSize.product(IntStream.generate(() -> 1000).limit(10)));
        assertEquals(BigInteger.ONE, PlanSize.product(IntStream.empty()));
        assertEquals(BigInteger.ZERO, PlanSize.product(IntStream.of(7, 0)));
    }

    @Test
    void theLimitItselfIsAllowed() {
        assertTrue(allows(BigInteger.valueOf(200_000)));
        assertTrue(problems.isEmpty());
        assertEquals(false, allows(BigInteger.valueOf(200_001)));
        assertEquals(1, problems.count());
    }
}
