package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class LoadFailureTest {

    @Test
    void namesTheCauseOfAServiceThatCannotBeMade() {
        Throwable thrown = new ServiceConfigurationError(
                "dev.sculpt.api.SculptPlugin: Provider p.P could not be instantiated",
                new IllegalStateException("no licence"));

        assertEquals("Provider p.P could not be instantiated: java.lang.IllegalStateException: no licence",
                LoadFailure.reason(thrown));
    }

    @Test
    void looksIntoWhatReflectionAndInitialisersWrap() {
        Throwable thrown = new InvocationTargetException(
                new ExceptionInInitializerError(new IllegalStateException("no licence")));

        assertEquals("java.lang.IllegalStateException: no licence", LoadFailure.reason(thrown));
    }

    @Test
    void addsTheRootOfOtherExceptionsOnce() {
        Throwable root = new IllegalArgumentException("negative");

        assertEquals("java.lang.IllegalStateException: cannot start, caused by java.lang.IllegalArgumentException: negative",
                LoadFailure.reason(new IllegalStateException("cannot start", new RuntimeException(root))));
        assertEquals("java.lang.RuntimeException: java.lang.IllegalArgumentException: negative",
                LoadFailure.reason(new RuntimeException(root)));
    }

    @Test
    void endsWhereCausesGoRound() {
        Exception one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));

        assertTrue(LoadFailure.reason(one).startsWith("java.lang.IllegalStateException: one"));
    }

    @Test
    void tellsALaterJavaAndAMissingLibrary() {
        assertEquals("it was compiled for a later Java than this one, " + Runtime.version().feature() + " (version 99)",
                LoadFailure.reason(new UnsupportedClassVersionError("version 99")));
        assertTrue(LoadFailure.reason(new NoClassDefFoundError("org/other/Thing")).startsWith(
                "it needs the class org.other.Thing, which it does not hold"));
    }
}
