package dev.sculpt.models.mlp;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.networklines.LayerLimit;
import java.util.ArrayList;
import java.util.List;

/**
 * Multi-layer perceptron as in Neural Sculpting (NeurIPS 2023): biases everywhere, noise on the inputs at
 * every draw, the best snapshot on the clean validation rows. What it is made of is up to plugins: where it starts, its
 * activation function, loss, optimizer and learning rate schedule.
 *
 * <p>Computes in single precision with a fixed order of summation, so that a seed gives one result on any number of
 * threads, with and without vectors; with a {@link MatrixProduct}, the same to float tolerance. A training costs O(epochs x
 * rows x living edges) and allocates nothing per row.
 */
public final class Mlp implements Trainable {

    private final MlpSettings settings;
    private final Arithmetic arithmetic;

    /** Creates the model, with the fastest arithmetic there is. */
    public Mlp(MlpSettings settings) {
        this(settings, Arithmetic.fastest());
    }

    /** Creates the model; large dense layers are multiplied by {@code product}, all else as in {@link #Mlp(MlpSettings)}. */
    public Mlp(MlpSettings settings, MatrixProduct product) {
        this(settings, new ProductArithmetic(product, Arithmetic.fastest()));
    }

    Mlp(MlpSettings settings, Arithmetic arithmetic) {
        this.settings = settings;
        this.arithmetic = arithmetic;
    }

    @Override
    public void check(Task task) {
        try {
            settings.start().check(task);
        } catch (SettingException e) {
            throw new SettingException("start." + e.path(), e.getMessage());
        }
        if (!settings.start().bringsWidths()) {
            LayerLimit.fault(widths(task, settings.widths())).ifPresent(fault -> {
                throw new SettingException("hidden", fault);
            });
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws BrokenContractException if the start returns a network that was not asked for
     */
    @Override
    public Network initial(Task task, Seed seed) {
        NetworkStart start = settings.start();
        Network network = start.network(task, settings.widths(), seed);
        if (network == null) {
            throw new BrokenContractException(start, "nothing");
        }
        List<Integer> asked = widths(task, start.bringsWidths() ? hidden(network) : settings.widths());
        if (!network.widths().equals(asked)) {
            throw new BrokenContractException(start, "a network of widths " + network.widths() + " instead of " + asked);
        }
        return network.withFunctions(functions());
    }

    private static List<Integer> hidden(Network network) {
        return network.widths().subList(1, network.depth());
    }

    private static List<Integer> widths(Task task, List<Integer> hidden) {
        List<Integer> widths = new ArrayList<>(hidden);
        widths.add(0, task.inputs());
        widths.add(task.outputs());
        return widths;
    }

    private UnitFunctions functions() {
        return new UnitFunctions(named(settings.activation(), settings.activation().function()),
                named(settings.loss(), settings.loss().outputFunction()));
    }

    private static UnitFunction named(Object part, UnitFunction function) {
        if (function == null) {
            throw new BrokenContractException(part, "nothing for the function that units compute");
        }
        return function;
    }

    @Override
    public boolean startsTrained() {
        return settings.start().trained();
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        requireFit(start, task.training());
        return new Training(settings, start, task, context, arithmetic).run().withFunctions(functions());
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        requireFit(network, samples);
        CompactNetwork compact = compact(network);
        return new CleanRows(compact, SampleRows.forOnce(samples, compact.units(0))).evaluate();
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        requireFit(network, samples);
        CompactNetwork compact = compact(network);
        new Probe(network, compact, objective).show(SampleRows.forOnce(samples, compact.units(0)), visitor);
    }

    private CompactNetwork compact(Network network) {
        return new CompactNetwork(network, settings.activation(), settings.loss(), arithmetic);
    }

    private static void requireFit(Network network, Samples samples) {
        if (network.width(0) != samples.inputs() || network.width(network.depth()) != samples.outputs()) {
            throw new IllegalArgumentException("a network of widths " + network.widths() + " for samples of "
                    + samples.inputs() + " inputs and " + samples.outputs() + " outputs");
        }
    }
}
