package dev.sculpt.runner.cli;

import dev.sculpt.runner.plugin.ClassPath;
import java.io.IOException;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The digests of the program's own class path. They are made once, since what a program has loaded stays as it is. */
final class OwnCode {

    private static final FutureTask<SortedMap<String, String>> DIGESTS = new FutureTask<>(() -> ClassPath.here().digests());

    private OwnCode() { }

    /** Begins to make them beside what else is done: the libraries are large, and need some tenths of a second. */
    static void begin() {
        Thread thread = new Thread(DIGESTS, "digests of the class path");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns them as {@link ClassPath#digests} does. */
    static SortedMap<String, String> digests() throws IOException {
        DIGESTS.run(); // does nothing where it was begun
        try {
            return DIGESTS.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program's own code was read", e);
        }
    }
}
