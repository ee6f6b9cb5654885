package dev.sculpt.runner.plugin;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

/** What plugins made that is to be closed, each once, the last made first. */
public final class MadeInstances {

    private final Deque<Callee> made = new ArrayDeque<>();
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

    @Inject
    MadeInstances() { }

    /** Remembers an object that a plugin made, if it is to be closed. */
    synchronized void add(Callee callee) {
        if (callee.instance() instanceof AutoCloseable && known.add(callee.instance())) {
            made.push(callee);
        }
    }

    /**
     * Closes all.
     *
     * @param failures receives what failed, one line each; the others are closed nevertheless
     */
    public synchronized void close(Consumer<String> failures) {
        try (PluginBorder border = new PluginBorder()) {
            while (!made.isEmpty()) {
                Callee callee = made.pop();
                try {
                    border.call(callee, call -> close((AutoCloseable) callee.instance()));
                } catch (PluginFailure failure) {
                    failures.accept("at the end of the run, the " + failure.getMessage());
                }
            }
        }
    }

    private static boolean close(AutoCloseable instance) {
        try {
            instance.close();
            return true;
        } catch (Exception e) {
            throw MadeInstances.<RuntimeException>asItIs(e);
        }
    }

    // A checked exception is reported as it is.
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asItIs(Exception e) throws E {
        throw (E) e;
    }
}
