package dev.sculpt.runner.plugin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What plugins made and has to be closed, each once, at the end of a command: the last made first. */
@Singleton
public final class OpenPlugins {

    private final Deque<Callee> opened = new ArrayDeque<>();
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

    @Inject
    OpenPlugins() { }

    /** Remembers what a plugin made, where it can be closed. */
    synchronized void add(Callee made) {
        if (made.instance() instanceof AutoCloseable && known.add(made.instance())) {
            opened.push(made);
        }
    }

    /**
     * Closes everything.
     *
     * @return a line for each plugin that could not be closed
     */
    public synchronized List<String> close() {
        List<String> failures = new ArrayList<>();
        try (PluginBorder border = new PluginBorder()) {
            while (!opened.isEmpty()) {
                Callee callee = opened.pop();
                try {
                    border.call(callee, call -> close((AutoCloseable) callee.instance()));
                } catch (PluginFailure failure) {
                    failures.add("the " + callee.offer() + " could not be closed: "
                            + PluginFailure.text(failure.getCause()));
                }
            }
        }
        return failures;
    }

    private static boolean close(AutoCloseable instance) {
        try {
            instance.close();
            return true;
        } catch (Exception e) {
            throw OpenPlugins.<RuntimeException>asItIs(e);
        }
    }

    // A checked exception is reported as it is.
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asItIs(Exception e) throws E {
        throw (E) e;
    }
}
