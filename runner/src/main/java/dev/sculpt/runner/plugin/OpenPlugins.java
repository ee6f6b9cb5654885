package dev.sculpt.runner.plugin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What plugins made and has to be closed, each once, at the end of a command: the last made first. */
@Singleton
public final class OpenPlugins {

    private record Opened(Offer offer, AutoCloseable instance) { }

    private final List<Opened> opened = new ArrayList<>();

    @Inject
    OpenPlugins() { }

    /** Remembers what a plugin made, where it can be closed. */
    synchronized void add(Offer offer, Object instance) {
        if (instance instanceof AutoCloseable closeable
                && opened.stream().noneMatch(each -> each.instance() == closeable)) {
            opened.add(new Opened(offer, closeable));
        }
    }

    /**
     * Closes everything.
     *
     * @return a line for each plugin that could not be closed
     */
    public synchronized List<String> close() {
        List<String> failures = new ArrayList<>();
        for (int i = opened.size() - 1; i >= 0; i--) {
            try {
                opened.get(i).instance().close();
            } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
                failures.add("the " + opened.get(i).offer() + " could not be closed: " + e);
            }
        }
        opened.clear();
        return failures;
    }
}
