package dev.sculpt.runner.plugin;

import dev.sculpt.api.task.Samples;
import java.util.function.IntSupplier;

/**
 * Rows that are computed by a task's plugin as they are read, deep within models and scores: a failure there is the task's.
 * Read very often, so that nothing else of the border is passed but the context class loader.
 */
final class GuardedSamples implements Samples {

    private final Callee callee;
    private final Samples samples;

    GuardedSamples(Callee callee, Samples samples) {
        this.callee = callee;
        this.samples = samples;
    }

    @Override
    public int size() {
        return guarded(samples::size);
    }

    @Override
    public int inputs() {
        return guarded(samples::inputs);
    }

    @Override
    public int outputs() {
        return guarded(samples::outputs);
    }

    @Override
    public void readInputs(int row, float[] into, int offset) {
        read(true, row, into, offset);
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        read(false, row, into, offset);
    }

    private int guarded(IntSupplier number) {
        try {
            return number.getAsInt();
        } catch (RuntimeException | Error e) {
            throw PluginFailure.threw(callee, e);
        }
    }

    private void read(boolean inputs, int row, float[] into, int offset) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        boolean away = before != callee.offer().loader();
        if (away) {
            thread.setContextClassLoader(callee.offer().loader());
        }
        try {
            if (inputs) {
                samples.readInputs(row, into, offset);
            } else {
                samples.readTargets(row, into, offset);
            }
        } catch (RuntimeException | Error e) {
            throw PluginFailure.threw(callee, e);
        } finally {
            if (away) {
                thread.setContextClassLoader(before);
            }
        }
    }
}
