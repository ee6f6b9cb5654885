package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrayThreadsTest {

    private static final StackTraceElement JAVA =
            new StackTraceElement(null, "java.base", "17", "java.util.ArrayList", "get", "ArrayList.java", 1);
    private static final StackTraceElement LIBRARY =
            new StackTraceElement("app", null, null, "org.library.Pool", "run", "Pool.java", 1);
    private static final StackTraceElement PLUGIN =
            new StackTraceElement("mine.jar", null, null, "mine.Measure", "run", "Measure.java", 1);
    private static final StackTraceElement OWN =
            new StackTraceElement("app", null, null, "dev.sculpt.runner.view.Line", "run", "Line.java", 1);

    private static RuntimeException thrown(StackTraceElement... frames) {
        RuntimeException thrown = new IllegalStateException("no\nluck");
        thrown.setStackTrace(frames);
        return thrown;
    }

    @Test
    void theJarIsKnownByTheCodeThatThrew() {
        assertEquals("a thread of a plugin in mine.jar failed: java.lang.IllegalStateException: no ..., "
                + "thrown in mine.Measure", StrayThreads.text(null, thrown(JAVA, PLUGIN, JAVA)));
    }

    @Test
    void theJarIsKnownByTheThreadWhereOthersCodeThrew() throws Exception {
        try (URLClassLoader loader = new URLClassLoader("mine.jar", new URL[0], null)) {
            assertEquals("a thread of a plugin in mine.jar failed: java.lang.IllegalStateException: no ..., "
                    + "thrown in org.library.Pool", StrayThreads.text(loader, thrown(JAVA, LIBRARY)));
        }
    }

    @Test
    void elseTheClassIsSaidThatThrew() {
        assertEquals("a thread of a plugin failed: java.lang.IllegalStateException: no ..., thrown in org.library.Pool",
                StrayThreads.text(null, thrown(JAVA, LIBRARY)));
        assertEquals("a thread of a plugin failed: java.lang.IllegalStateException: no ..., thrown in java.util.ArrayList",
                StrayThreads.text(null, thrown(JAVA)));
        assertEquals("a thread of a plugin failed: java.lang.IllegalStateException: no ...",
                StrayThreads.text(null, thrown()));
    }

    @Test
    void noPluginIsAccusedOfAMistakeOfSculpt() {
        assertEquals("a thread of sculpt itself failed: java.lang.IllegalStateException: no ..., "
                + "thrown in dev.sculpt.runner.view.Line", StrayThreads.text(null, thrown(JAVA, OWN)));
    }

    @Test
    void whatManyThreadsThrowAlikeIsSaidOnce() {
        List<String> remarks = new ArrayList<>();
        StrayThreads strays = new StrayThreads(remarks::add);

        strays.uncaughtException(new Thread(), thrown(PLUGIN));
        strays.uncaughtException(new Thread(), thrown(PLUGIN));
        strays.uncaughtException(new Thread(), thrown(LIBRARY));

        assertEquals(2, remarks.size(), remarks.toString());
    }

    @Test
    void anExceptionThatFailsItselfIsSaidToo() {
        RuntimeException worse = new RuntimeException() {

            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("and again");
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                throw new IllegalStateException("and again");
            }
        };

        assertEquals("a thread of a plugin failed: " + worse.getClass().getName(), StrayThreads.text(null, worse));
    }
}
