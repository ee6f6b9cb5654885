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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TimedCallsTest {

    private static final Callee SLOW = Offers.callee(Kind.PRUNING, "slow", "an object");
    private static final Callee MODEL = Offers.callee(Kind.MODEL, "odd", "an object");

    /** Long enough for a call to begin on a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final RunningCalls running = new RunningCalls();
    /** What ends when told to is waited for. */
    private final PluginBorder border = bordered(LIMIT, Duration.ofHours(1));

    private PluginBorder bordered(Duration limit, Duration grace) {
        return new PluginBorder(running, () -> false, remark -> { }, grace)
                .within(new Timeouts(Map.of(Kind.PRUNING, limit)));
    }

    @AfterEach
    void nothingIsWaitedFor() {
        assertEquals(List.of(), running.texts());
        border.close();
    }

    private String failure(Function<PluginCall, Object> body) {
        return failure(border, body);
    }

    private static String failure(PluginBorder border, Function<PluginCall, Object> body) {
        return assertThrows(PluginFailure.class, () -> border.call(SLOW, body)).getMessage();
    }

    @Test
    void onlyACallWithALimitLeavesItsThread() {
        try (PluginBorder patient = bordered(Duration.ofHours(1), Duration.ofHours(1))) {
            assertNotSame(Thread.currentThread(), patient.call(SLOW, call -> Thread.currentThread()));
            assertEquals(Thread.currentThread(), patient.call(MODEL, call -> Thread.currentThread()));
            assertEquals("pruning plugin \"slow\" failed: java.lang.IllegalStateException: early", failure(patient, call -> {
                throw new IllegalStateException("early");
            }));
        }
    }

    @Test
    void whatWaitsIsInterrupted() {
        assertEquals("pruning plugin \"slow\" took longer than its timeout of 3s", failure(call -> {
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

        assertEquals("pruning plugin \"slow\" took longer than its timeout of 3s", failure(call -> {
            RunContext own = call.context(context);
            while (true) {
                own.child("training").checkCancelled();
                Thread.onSpinWait();
            }
        }));
    }

    /** It is listed no more, whatever it calls later. */
    @Test
    void whatDoesNotReactIsLeftBehind() throws InterruptedException {
        AtomicBoolean free = new AtomicBoolean();
        BlockingQueue<List<String>> listed = new LinkedBlockingQueue<>();
        try (PluginBorder hasty = bordered(LIMIT, Duration.ofMillis(1));
                PluginBorder patient = bordered(Duration.ofHours(1), Duration.ofHours(1))) {
            assertEquals("pruning plugin \"slow\" took longer than its timeout of 3s (it was in the model plugin \"odd\"); "
                    + "it does not end when told to, and was left behind on its thread",
                    failure(hasty, call -> {
                        hasty.call(MODEL, inner -> {
                            while (!free.get()) {
                                Thread.onSpinWait();
                            }
                            return 1;
                        });
                        listed.add(running.texts());
                        listed.add(hasty.call(MODEL, inner -> running.texts()));
                        return listed;
                    }));
            assertEquals(List.of(), running.texts());
            assertEquals("next", patient.call(SLOW, call -> "next")); // the next call has a thread of its own
        } finally {
            free.set(true);
        }
        assertEquals(List.of(), listed.take(), "after the call within it");
        assertEquals(List.of(), listed.take(), "in the next call within it");
    }

    /** The call within it takes the interrupt for its own, and ends as if nothing had happened. */
    @Test
    void anInterruptThatACallWithinHasEatenIsSetAgain() {
        assertEquals("pruning plugin \"slow\" took longer than its timeout of 3s (it was in the model plugin \"odd\")",
                failure(call -> {
                    border.call(MODEL, inner -> {
                        try {
                            new CountDownLatch(1).await();
                            return 1;
                        } catch (InterruptedException e) {
                            return 2;
                        }
                    });
                    try {
                        new CountDownLatch(1).await();
                        return 3;
                    } catch (InterruptedException e) {
                        return 4;
                    }
                }));
    }

    /** The limit of the outer call also ends one within it that has a limit of its own and waits on another thread. */
    @Test
    void theLimitOfAnOuterCallHoldsForTheInner() {
        PluginBorder both = border.within(new Timeouts(
                Map.of(Kind.PRUNING, LIMIT, Kind.MODEL, Duration.ofHours(1))));

        PluginFailure failure = assertThrows(PluginFailure.class, () -> both.call(SLOW, call -> both.call(MODEL, inner -> {
            try {
                new CountDownLatch(1).await();
                return 1;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        })));

        assertEquals("pruning plugin \"slow\" took longer than its timeout of 3s (it was in the model plugin \"odd\")",
                failure.getMessage());
    }
}
