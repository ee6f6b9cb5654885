package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.Kind;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimedCallsTest {

    private static final Callee SLOW = Offers.callee(Kind.PRUNING, "slow", "an object");
    private static final Callee MODEL = Offers.callee(Kind.MODEL, "odd", "an object");

    private final RunningCalls running = new RunningCalls();
    private final PluginBorder border = new PluginBorder(running, () -> false, remark -> { })
            .within(new Timeouts(Map.of(Kind.PRUNING, Duration.ofSeconds(1))));

    @AfterEach
    void nothingIsWaitedFor() {
        assertEquals(List.of(), running.texts());
        border.close();
    }

    private String failure(Function<PluginCall, Object> body) {
        return assertThrows(PluginFailure.class, () -> border.call(SLOW, body)).getMessage();
    }

    @Test
    void onlyACallWithALimitLeavesItsThread() {
        assertNotSame(Thread.currentThread(), border.call(SLOW, call -> Thread.currentThread()));
        assertEquals(Thread.currentThread(), border.call(MODEL, call -> Thread.currentThread()));
        assertEquals("pruning plugin \"slow\" failed: java.lang.IllegalStateException: early", failure(call -> {
            throw new IllegalStateException("early");
        }));
    }

    @Test
    void whatWaitsIsInterrupted() {
        assertEquals("pruning plugin \"slow\" took longer than its timeout of 1s", failure(call -> {
            try {
                new CountDownLatch(1).await();
                return 1;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    @Test
    void whatAsksItsContextIsCancelled() {
        RunContext context = RunContext.of(new Seed(1));

        assertEquals("pruning plugin \"slow\" took longer than its timeout of 1s", failure(call -> {
            RunContext own = call.context(context);
            while (true) {
                own.child("training").checkCancelled();
                Thread.onSpinWait();
            }
        }));
    }

    @Test
    void whatDoesNotReactIsLeftBehind() {
        AtomicBoolean free = new AtomicBoolean();
        try {
            assertEquals("pruning plugin \"slow\" took longer than its timeout of 1s (it was in the model plugin \"odd\"); "
                    + "it does not end when told to, and was left behind on its thread",
                    failure(call -> border.call(MODEL, inner -> {
                        while (!free.get()) {
                            Thread.onSpinWait();
                        }
                        return 1;
                    })));
            assertEquals("next", border.call(SLOW, call -> "next")); // the next call has a thread of its own
        } finally {
            free.set(true);
        }
    }

    /** The limit of the outer call also ends one within it that has a limit of its own and waits on another thread. */
    @Test
    void theLimitOfAnOuterCallHoldsForTheInner() {
        PluginBorder both = border.within(new Timeouts(
                Map.of(Kind.PRUNING, Duration.ofSeconds(1), Kind.MODEL, Duration.ofHours(1))));

        PluginFailure failure = assertThrows(PluginFailure.class, () -> both.call(SLOW, call -> both.call(MODEL, inner -> {
            try {
                new CountDownLatch(1).await();
                return 1;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        })));

        assertEquals("pruning plugin \"slow\" took longer than its timeout of 1s (it was in the model plugin \"odd\")",
                failure.getMessage());
    }
}
