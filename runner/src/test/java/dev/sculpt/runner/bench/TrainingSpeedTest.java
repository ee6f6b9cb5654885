package dev.sculpt.runner.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingSpeedTest {

    /** A training takes 1,060 operations, see {@link MeteredModelTest}. */
    private static double gigaflops(double seconds, List<Long> times) {
        Iterator<Long> clock = times.iterator();
        double best = TrainingSpeed.gigaflops(MeteredModelTest.IDLE, MeteredModelTest.TASK, 5, 3, seconds, clock::next);
        assertFalse(clock.hasNext(), "trained less often");
        return best;
    }

    /** Begun at 0, then from and to for each training, and before the third a look at the time, which is over. */
    @Test
    void theBestOfTwoAtTheLeast() {
        assertEquals(2, gigaflops(1e-9, List.of(0L, 0L, 1060L, 2000L, 2530L, 2530L)));
    }

    @Test
    void trainsOnWhileThereIsTime() {
        assertEquals(4, gigaflops(3e-6, List.of(0L, 0L, 1060L, 1060L, 2120L, 2999L, 3000L, 3265L, 3265L)));
    }
}
