package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Kind;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginBorderTest {

    private static final Callee ODD = Offers.callee(Kind.MODEL, "odd", "an object");

    private final RunningCalls running = new RunningCalls();
    private final List<String> remarks = new ArrayList<>();
    private boolean stopped;
    private final PluginBorder border = new PluginBorder(running, () -> stopped, remarks::add);

    @AfterEach
    void nothingIsLeftOfACall() {
        assertEquals(List.of(), running.texts());
        assertFalse(Thread.interrupted());
        border.close();
    }

    private PluginFailure failing(RuntimeException thrown) {
        return assertThrows(PluginFailure.class, () -> border.call(ODD, call -> {
            throw thrown;
        }));
    }

    @Test
    void aCancellationIsAFailureOfThePlugin() {
        PluginFailure bare = failing(new CancellationException("enough"));
        PluginFailure wrapped = failing(new IllegalStateException(new CancellationException("enough")));
        PluginFailure nothing = assertThrows(PluginFailure.class, () -> border.call(ODD, call -> null));

        assertEquals("model plugin \"odd\" failed: java.util.concurrent.CancellationException: enough", bare.getMessage());
        assertTrue(bare.isCancellation());
        assertTrue(wrapped.isCancellation());
        assertEquals("model plugin \"odd\" returned nothing", nothing.getMessage());
        assertFalse(nothing.isCancellation());
        assertEquals("", nothing.trace());
    }

    @Test
    void theContextClassLoaderIsThePluginsDuringTheCall() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader own = new URLClassLoader(new URL[0])) {
            Callee callee = new Callee(Offers.offer(Kind.MODEL, "own", own), "an object", List.of());

            assertSame(own, border.call(callee, call -> Thread.currentThread().getContextClassLoader()));
            assertNotSame(own, before);
            assertSame(before, Thread.currentThread().getContextClassLoader());
            assertThrows(PluginFailure.class, () -> border.call(callee, call -> {
                throw new StackOverflowError("too deep");
            }));
            assertSame(before, Thread.currentThread().getContextClassLoader());
        }
    }

    @Test
    void whatACallReportedLastIsShownWithIt() {
        Callee outer = Offers.callee(Kind.PRUNING, "outer", "an object");
        PluginBorder named = border.of(Caller.network(3), Timeouts.NONE);
        RunContext context = RunContext.of(new Seed(1));

        List<List<String>> seen = named.call(outer, call -> {
            List<List<String>> texts = new ArrayList<>();
            RunContext own = call.context(context);
            texts.add(running.texts());
            own.report("round 1");
            own.child("part").report("round 2\u001b[31m\nof 9");
            texts.add(running.texts());
            texts.add(named.call(ODD, inner -> running.texts()));
            texts.add(named.call(ODD, inner -> {
                inner.context(own).report("1".repeat(200));
                return running.texts();
            }));
            texts.add(running.texts());
            return texts;
        });

        assertEquals(List.of(
                List.of("network 3 (pruning plugin \"outer\")"),
                List.of("network 3 (pruning plugin \"outer\": round 2\\u001b[31m ...)"),
                List.of("network 3 (model plugin \"odd\"; pruning plugin \"outer\": round 2\\u001b[31m ...)"),
                List.of("network 3 (model plugin \"odd\": " + "1".repeat(100) + " ...)"),
                List.of("network 3 (pruning plugin \"outer\": round 2\\u001b[31m ...)")), seen);
    }

    @Test
    void anInterruptIsClearedAndSaidUnlessTheRunWasToldToStop() {
        assertEquals("one", border.call(ODD, call -> interruptedThen("one")));
        assertFalse(Thread.currentThread().isInterrupted());
        assertEquals(List.of("the model plugin \"odd\" left its thread interrupted"), remarks);

        stopped = true;
        assertEquals("two", border.call(ODD, call -> interruptedThen("two")));
        assertFalse(Thread.currentThread().isInterrupted());
        assertEquals(1, remarks.size());
    }

    private static String interruptedThen(String value) {
        Thread.currentThread().interrupt();
        return value;
    }

    @Test
    void aFailureOfAnotherPluginIsPassedOn() {
        Callee outer = Offers.callee(Kind.PRUNING, "outer", "an object");

        PluginFailure failure = assertThrows(PluginFailure.class, () -> border.call(outer, call -> {
            try {
                return border.call(ODD, inner -> {
                    throw new IllegalStateException("inside");
                });
            } catch (PluginFailure e) {
                throw new IllegalArgumentException("could not go on", e);
            }
        }));

        assertEquals("model plugin \"odd\" failed: java.lang.IllegalStateException: inside", failure.getMessage());
    }

    @Test
    void whatRunsIsNamedByTheInnermostCall() {
        Callee outer = Offers.callee(Kind.PRUNING, "outer", "an object");
        PluginBorder third = border.of(Caller.network(3), Timeouts.NONE);

        List<String> inside = third.call(outer, call -> third.call(ODD, inner -> running.texts()));
        List<String> after = third.call(outer, call -> {
            third.call(ODD, inner -> 1);
            return running.texts();
        });

        assertEquals(List.of("network 3 (model plugin \"odd\")"), inside);
        assertEquals(List.of("network 3 (pruning plugin \"outer\")"), after);
    }

    @Test
    void aMessageIsOneLineForATerminal() {
        PluginFailure failure = failing(new IllegalStateException("\u001b[31mred\r\nand more"));

        assertEquals("model plugin \"odd\" failed: java.lang.IllegalStateException: \\u001b[31mred ...",
                failure.getMessage());
        assertTrue(failure.trace().startsWith("java.lang.IllegalStateException: \\u001b[31mred\nand more\n\tat "),
                failure.trace());
    }

    @Test
    void anExceptionThatCannotEvenSayWhatItIsIsReported() {
        class Mute extends RuntimeException {

            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("no comment");
            }
        }

        PluginFailure failure = failing(new Mute());

        assertEquals("model plugin \"odd\" failed: " + Mute.class.getName(), failure.getMessage());
        assertTrue(failure.trace().contains("cannot be printed"), failure.trace());
    }

    @Test
    void whatNoCodeOfThePluginDeclaresIsAFailureToo() {
        PluginFailure memory = assertThrows(PluginFailure.class, () -> border.call(ODD, call -> {
            throw new OutOfMemoryError("Java heap space");
        }));

        assertTrue(memory.getMessage().startsWith("model plugin \"odd\" failed: java.lang.OutOfMemoryError: Java heap "
                + "space; Java has at most "), memory.getMessage());
    }

    @Test
    void aRefusedSettingCanBeToldFromAFailure() {
        SettingException refused = new SettingException("path", "is missing");

        assertSame(refused, failing(refused).refusals().get(0));
        assertTrue(failing(new IllegalStateException(refused)).refusals().isEmpty());
    }
}
