package dev.sculpt.runner.plugin;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.ModuleSource;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.Optional;

/**
 * A model on the other side of the border, for the run and for the stages that are handed it. Whoever hands it the task, it
 * is shown the true hierarchy only where it cheats.
 */
public final class GuardedModel implements Trainable, ModuleSource {

    private final PluginBorder border;
    private final Callee callee;
    private final Trainable model;
    private final TaskSight sight;

    /**
     * Guards a model.
     *
     * @param sight what plugins are shown of the task that it works on
     */
    public GuardedModel(PluginBorder border, Callee callee, Trainable model, TaskSight sight) {
        this.border = border;
        this.callee = callee;
        this.model = model;
        this.sight = sight;
    }

    @Override
    public void check(Task task) {
        border.call(callee, call -> {
            model.check(sight.shownTo(callee, task));
            return true;
        });
    }

    @Override
    public Network initial(Task task, Seed seed) {
        return border.call(callee, call -> model.initial(sight.shownTo(callee, task), seed));
    }

    @Override
    public boolean startsTrained() {
        return border.call(callee, call -> model.startsTrained());
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        Network trained = border.call(callee, call ->
                model.train(start, sight.shownTo(callee, task), call.context(context)));
        OutputCheck.trained(callee.offer(), start, trained);
        return trained;
    }

    @Override
    public Optional<FoundModules> modules(Network network, Task task) {
        if (!(model instanceof ModuleSource source)) {
            return Optional.empty();
        }
        Optional<FoundModules> modules = border.call(callee, call -> source.modules(network, sight.shownTo(callee, task)));
        modules.ifPresent(found -> OutputCheck.modules(callee.offer(), network, LivingUnits.of(network), found));
        return modules;
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        Evaluation evaluation = border.call(callee, call -> model.evaluate(network, samples));
        if (!(evaluation.accuracy() >= 0 && evaluation.accuracy() <= 1)) {
            throw PluginFailure.returned(callee.offer(), "an accuracy of " + evaluation.accuracy() + ", must be in 0..1");
        }
        return evaluation;
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        ClassLoader caller = Thread.currentThread().getContextClassLoader();
        ProbeVisitor passing = caller == callee.offer().loader()
                ? new Passing(visitor) : new Returning(new Passing(visitor), caller);
        try {
            border.call(callee, call -> {
                model.probe(network, samples, objective, passing);
                return true;
            });
        } catch (CallbackException e) {
            throw e.unwrapped();
        }
    }

    /** Hands rows on; what the visitor throws is no fault of the model. */
    private record Passing(ProbeVisitor visitor) implements ProbeVisitor {

        @Override
        public void row(int row, float[][] activations, float[][] activationGradients, float[][] sumGradients) {
            try {
                visitor.row(row, activations, activationGradients, sumGradients);
            } catch (RuntimeException | Error e) {
                throw new CallbackException(e);
            }
        }
    }

    /** Hands rows on with the context class loader of whom they are for. */
    private record Returning(ProbeVisitor visitor, ClassLoader caller) implements ProbeVisitor {

        @Override
        public void row(int row, float[][] activations, float[][] activationGradients, float[][] sumGradients) {
            Thread thread = Thread.currentThread();
            ClassLoader model = thread.getContextClassLoader();
            thread.setContextClassLoader(caller);
            try {
                visitor.row(row, activations, activationGradients, sumGradients);
            } finally {
                thread.setContextClassLoader(model);
            }
        }
    }
}
