package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.NetworkResult;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Says how far a run is: on a terminal one line that changes, elsewhere a plain line at every tenth of the run, so that
 * logs stay readable. Says nothing of runs that end within two seconds.
 */
public final class ProgressLine implements AutoCloseable {

    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final long BETWEEN_NANOS = 200_000_000L;
    private static final int WIDTH = 79;

    private final int total;
    private final PrintWriter out;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long last = start + QUIET_NANOS - BETWEEN_NANOS;
    private int done;
    private int tenths;
    private boolean shown;

    public ProgressLine(int total, PrintWriter out, boolean terminal) {
        this.terminal = terminal;
        this.total = total;
        this.out = out;
    }

    public void accept(NetworkResult result) {
        done++;
        long now = System.nanoTime();
        if (terminal && now - last > BETWEEN_NANOS) {
            last = now;
            shown = true;
            String text = text(now);
            out.print("\r" + text + " ".repeat(Math.max(0, WIDTH - text.length())));
            out.flush();
        } else if (!terminal && now - start > QUIET_NANOS && done * 10L / total > tenths) {
            tenths = (int) (done * 10L / total);
            out.println(text(now));
        }
    }

    private String text(long now) {
        double seconds = (now - start) / 1e9;
        double left = seconds / done * (total - done);
        return String.format(Locale.ROOT, "%d of %d networks, %.1f per second, %s left", done, total, done / seconds,
                DurationText.of(left));
    }

    @Override
    public void close() {
        if (shown) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            out.flush();
            shown = false;
        }
    }
}
