package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plugin.CallProgress;
import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.problem.OneLine;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says how far a run is, and what came out wrong when it does. On a terminal one line changes five times a second, with what
 * goes on inside of a network; it is drawn by a thread of its own, so that nobody waits for it. Elsewhere there are plain
 * lines, few however long the run: at every tenth of it, and after 15, 30, 60 seconds and so on without one. Says nothing of
 * runs that end within two seconds.
 */
public final class ProgressLine implements AutoCloseable {

    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final long TICK_MILLIS = 200;
    private static final long FIRST_SILENCE_NANOS = 15_000_000_000L;

    private final Work work;
    private final Look look;
    private final PrintWriter out;
    private final PrintWriter wrong;
    private final LongSupplier nanos;
    private final long start;
    private final Mishaps mishaps;
    private Optional<Timer> ticker = Optional.empty();
    private long lastLine;
    private long silence = FIRST_SILENCE_NANOS;
    private int done;
    private int tenths;
    private int shown; // columns of the line on the terminal

    /**
     * How the line looks.
     *
     * @param live whether it changes, as on a terminal
     * @param width of the terminal in columns
     */
    public record Look(boolean live, int width) { }

    /**
     * What is said of the work.
     *
     * @param networks to be computed
     * @param cost of them
     * @param inside how far one of them is
     */
    public record Work(int networks, PlannedCost cost, Supplier<Optional<CallProgress>> inside) { }

    /**
     * Begins now. {@link #start} makes the line change.
     *
     * @param out receives the line, and what is said besides
     * @param wrong receives what went wrong with networks
     * @param nanos a clock such as {@code System::nanoTime}
     */
    public ProgressLine(Work work, Look look, PrintWriter out, PrintWriter wrong, LongSupplier nanos) {
        this.work = work;
        this.look = look;
        this.out = out;
        this.wrong = wrong;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.lastLine = start;
        this.mishaps = new Mishaps();
    }

    /** Lets the line go on by itself until this is closed. */
    public ProgressLine start() {
        Timer timer = new Timer("progress", true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                tick();
            }
        }, TICK_MILLIS, TICK_MILLIS);
        ticker = Optional.of(timer);
        return this;
    }

    /** Takes a result. */
    public synchronized void accept(NetworkResult result) {
        done++;
        work.cost().finished(result, seconds());
        LineWidth prose = LineWidth.ofProse(look.width());
        LineWidth lines = look.live() ? prose : new LineWidth(prose.width(), Integer.MAX_VALUE); // paths in logs stay whole
        mishaps.of(result).forEach(line -> say(lines.wrapped(line), wrong));
        if (!look.live() && isLong() && done * 10L / work.networks() > tenths) {
            line();
        }
        tenths = (int) (done * 10L / work.networks());
    }

    /** Prints a line of its own. */
    public synchronized void say(String line) {
        say(line, out);
    }

    private void say(String line, PrintWriter to) {
        clear();
        to.println(OneLine.each(line)); // of a stream on which carriage returns pass
    }

    /** Draws the line anew, or prints one where none was for long. */
    synchronized void tick() {
        if (look.live() && isLong()) {
            String text = fitting();
            out.print("\r" + text + " ".repeat(Math.max(0, shown - DisplayWidth.of(text))));
            out.flush();
            shown = DisplayWidth.of(text);
        } else if (!look.live() && nanos.getAsLong() - lastLine > silence) {
            silence *= 2;
            line();
        }
    }

    // Of what goes on inside the last words go first; what is left is whole.
    private String fitting() {
        Optional<CallProgress> one = work.inside().get();
        String run = text();
        String network = run + one.map(inside -> "; " + inside.caller().name()).orElse("");
        String tries = network + one.map(inside -> ": " + tries(inside) + inside.plugin()).orElse("");
        String all = tries + one.flatMap(CallProgress::report).map(report -> " " + report).orElse("");
        CutText room = new CutText(look.width() - 1);
        return Stream.of(all, tries, network).filter(line -> room.cut(line).equals(line)).findFirst()
                .orElseGet(() -> room.cut(run));
    }

    private boolean isLong() {
        return nanos.getAsLong() - start > QUIET_NANOS;
    }

    private double seconds() {
        return (nanos.getAsLong() - start) / 1e9;
    }

    private void line() {
        lastLine = nanos.getAsLong();
        out.println(text() + (done < work.networks() && silence > FIRST_SILENCE_NANOS ? OneLine.whole(inside()) : ""));
    }

    private String text() {
        double seconds = seconds();
        return String.format(Locale.ROOT, "%d of %d networks, %s%s", done, work.networks(), DurationText.of(seconds),
                done == work.networks() ? "" : work.cost().left(seconds).stream()
                        .mapToObj(left -> ", about " + DurationText.of(left) + " left").findFirst().orElse(""));
    }

    private String inside() {
        return work.inside().get().map(one -> "; " + one.caller().name() + ": " + tries(one) + one.plugin()
                + one.report().map(report -> " " + report).orElse("")).orElse("");
    }

    private String tries(CallProgress one) {
        int all = one.caller().network().isPresent() ? work.cost().tries(one.caller().network().getAsInt()) : 0;
        return all > 1 ? "try " + Math.min(all, one.tries() + 1) + " of " + all + ", " : "";
    }

    private void clear() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
    }

    @Override
    public void close() {
        ticker.ifPresent(Timer::cancel);
        synchronized (this) {
            mishaps.rest().ifPresent(this::say);
            clear();
        }
    }
}
