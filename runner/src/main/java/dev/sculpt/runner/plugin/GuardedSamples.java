package dev.sculpt.runner.plugin;

import dev.sculpt.api.task.Samples;

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
        try {
            return samples.size();
        } catch (RuntimeException | Error e) {
            throw PluginFailure.threw(callee, e);
        }
    }

    @Override
    public int inputs() {
        return samples.inputs();
    }

    @Override
    public int outputs() {
        return samples.outputs();
    }

    @Override
    public void readInputs(int row, float[] into, int offset) {
        read(true, row, into, offset);
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        read(false, row, into, offset);
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
