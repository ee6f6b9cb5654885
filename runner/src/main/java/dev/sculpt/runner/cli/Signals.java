package dev.sculpt.runner.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The signals by which a process is told to stop: Ctrl-C, SIGTERM and SIGHUP. The standard library says nothing of a second
 * one, hence the class of the JDK that every version from 8 on has, in its module {@code jdk.unsupported}. A signal that the
 * process was started to ignore, as by {@code nohup}, stays ignored.
 */
final class Signals implements AutoCloseable {

    private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

    private final Map<Signal, SignalHandler> before = new LinkedHashMap<>();

    /** Has each signal handled by its number, on a thread of its own, until this is closed. */
    Signals(IntConsumer handler) {
        for (String name : NAMES) {
            try {
                Signal signal = new Signal(name);
                before.put(signal, Signal.handle(signal, told -> handler.accept(told.getNumber())));
            } catch (IllegalArgumentException e) {
                // This system has no such signal, or Java was started with -Xrs, which leaves it to the system.
            }
        }
    }

    @Override
    public void close() {
        before.forEach(Signal::handle);
    }
}
