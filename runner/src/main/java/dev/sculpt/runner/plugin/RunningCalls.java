package dev.sculpt.runner.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plugins that are being called, each on its thread. A call that was left behind and forgotten stays until it ends, so
 * that what it calls in turn is known to be within it. Thread-safe.
 */
public final class RunningCalls {

    private final Map<Thread, PluginCall> calls = new ConcurrentHashMap<>();
    private final Map<Caller, Integer> tries = new ConcurrentHashMap<>();
    private final Optional<RunningCalls> among;

    /** Creates calls, of which there are none yet. */
    public RunningCalls() {
        this(Optional.empty());
    }

    private RunningCalls(Optional<RunningCalls> among) {
        this.among = among;
    }

    /** Returns calls, none yet, that are among these too, so that a part of a run can name and interrupt its own alone. */
    public RunningCalls part() {
        return new RunningCalls(Optional.of(this));
    }

    /** Returns the innermost call that this thread is in. */
    Optional<PluginCall> here() {
        return Optional.ofNullable(calls.get(Thread.currentThread()));
    }

    /** Returns the call that this thread was in so far. */
    PluginCall enter(PluginCall call) {
        among.ifPresent(all -> all.enter(call));
        return calls.put(Thread.currentThread(), call);
    }

    /** Returns to the call that this thread was in before. */
    void leave(PluginCall before) {
        among.ifPresent(all -> all.leave(before));
        if (before == null) {
            calls.remove(Thread.currentThread());
        } else {
            calls.put(Thread.currentThread(), before);
        }
    }

    /**
     * Runs what a plugin has called and is none. Meanwhile its thread is in no plugin: nobody waits for that one, and nobody
     * interrupts it, which would close the files that are written.
     */
    public void outside(Runnable body) {
        Optional<PluginCall> call = here();
        call.ifPresent(PluginCall::end);
        call.ifPresent(within -> leave(null));
        boolean interrupted = Thread.interrupted();
        try {
            body.run();
        } finally {
            call.ifPresent(this::enter);
            call.ifPresent(PluginCall::begin);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Returns the innermost call that was made within a call, or the call itself. */
    PluginCall innermost(PluginCall call) {
        return innermost().stream().filter(each -> isWithin(each, call)).findFirst().orElse(call);
    }

    private static boolean isWithin(PluginCall call, PluginCall outer) {
        Optional<PluginCall> each = call.outer();
        while (each.isPresent() && each.get() != outer) {
            each = each.get().outer();
        }
        return each.isPresent();
    }

    private List<PluginCall> innermost() {
        List<PluginCall> all = calls.values().stream().filter(call -> !call.isForgotten()).toList();
        Set<PluginCall> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        all.forEach(call -> call.outer().ifPresent(outer::add));
        return all.stream().filter(call -> !outer.contains(call)).toList();
    }

    /**
     * Returns what runs and is not forgotten, and how far it is, such as
     * {@code network 3 (pruning plugin "units": round 2)}, in order.
     */
    public List<String> texts() {
        return innermost().stream().map(PluginCall::progress).sorted().toList();
    }

    /** Counts a try of somebody, such as {@code network 3}, as finished. */
    void tried(Caller caller) {
        among.ifPresent(all -> all.tried(caller));
        tries.merge(caller, 1, Integer::sum);
    }

    /** Forgets the tries of somebody who has ended. */
    void ended(Caller caller) {
        among.ifPresent(all -> all.ended(caller));
        tries.remove(caller);
    }

    /** Returns how far one of those that plugins are called for is, always the first in order; nothing where none is. */
    public Optional<CallProgress> first() {
        return innermost().stream().filter(call -> !call.caller().equals(Caller.NOBODY))
                .min(Comparator.comparing((PluginCall call) -> call.caller().name().length())
                        .thenComparing(call -> call.caller().name()))
                .map(call -> call.glimpse(tries.getOrDefault(call.caller(), 0)));
    }

    /** Interrupts every thread that is in a plugin. */
    public void interrupt() {
        calls.values().forEach(PluginCall::interrupt);
    }

    /** Returns the calls that are ending the program, found by the stacks of their threads. */
    public List<String> exiting() {
        List<String> exiting = new ArrayList<>();
        calls.forEach((thread, call) -> {
            boolean exits = Arrays.stream(thread.getStackTrace()).anyMatch(frame ->
                    frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit"));
            if (exits) {
                exiting.add(call.toString());
            }
        });
        Collections.sort(exiting);
        return exiting;
    }
}
