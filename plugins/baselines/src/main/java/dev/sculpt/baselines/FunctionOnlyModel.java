package dev.sculpt.baselines;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.ModuleSource;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Identification;
import dev.sculpt.oracles.OracleModel;
import dev.sculpt.oracles.OracleModelSettings;
import dev.sculpt.oracles.network.UnbuildableException;
import dev.sculpt.oracles.network.WiredHierarchy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Function-only: the hierarchy of a task by the shortest description of its rows ({@link Identification}), and nothing else.
 * So that every measure applies, it is handed out as a network that is wired along it ({@link WiredHierarchy}: every edge
 * runs within a module or along a link, and the outputs are right in every row), whose modules the model says itself:
 * nothing is trained, pruned or searched for in it. It never sees the true hierarchy. The same for every seed.
 *
 * <p>Refuses tasks that are not complete Boolean functions of at most {@value #MOST_INPUTS} inputs.
 */
public final class FunctionOnlyModel implements Trainable, ModuleSource {

    private static final int MOST_INPUTS = 16;

    /** Whose arithmetic the network has. */
    private final OracleModel arithmetic = new OracleModel(new OracleModelSettings(1, 1, 0.01));

    @Override
    public void check(Task task) {
        wired(task);
    }

    @Override
    public Network initial(Task task, Seed seed) {
        return wired(task).network();
    }

    @Override
    public boolean startsTrained() {
        return true;
    }

    @Override
    public Optional<FoundModules> modules(Network network, Task task) {
        TrueHierarchy hierarchy = shortest(task);
        UnitLabels positions = wired(task, hierarchy).modules();
        Map<Integer, Integer> numbers = new HashMap<>(); // modules from the inputs up, without gaps
        int[][] labels = new int[positions.layers()][];
        for (int layer = 0; layer < labels.length; layer++) {
            labels[layer] = positions.layer(layer);
            for (int unit = 0; unit < labels[layer].length; unit++) {
                if (labels[layer][unit] != UnitLabels.DROPPED) {
                    numbers.putIfAbsent(labels[layer][unit], numbers.size());
                    labels[layer][unit] = numbers.get(labels[layer][unit]);
                }
            }
        }
        List<FoundModules.Read> reads = hierarchy.links().stream().distinct()
                .filter(link -> numbers.containsKey(link.from()) && numbers.containsKey(link.to()))
                .map(link -> new FoundModules.Read(numbers.get(link.from()), numbers.get(link.to())))
                .toList();
        return Optional.of(new FoundModules(new UnitLabels(labels), reads));
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        return arithmetic.train(start, task, context);
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        return arithmetic.evaluate(network, samples);
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        arithmetic.probe(network, samples, objective, visitor);
    }

    private static WiredHierarchy wired(Task task) {
        return wired(task, shortest(task));
    }

    private static WiredHierarchy wired(Task task, TrueHierarchy hierarchy) {
        try {
            return WiredHierarchy.of(new Task(task.inputNames(), task.outputNames(), task.training(), task.validation(),
                    task.test(), task.noise(), Optional.of(hierarchy)));
        } catch (UnbuildableException e) {
            throw new SettingException("", "no network can be wired along the shortest description of this task: "
                    + e.getMessage());
        }
    }

    private static TrueHierarchy shortest(Task task) {
        if (task.inputs() > MOST_INPUTS) {
            throw new SettingException("", "describes tasks of at most " + MOST_INPUTS + " inputs, this one has "
                    + task.inputs());
        }
        BooleanTable table = BooleanTable.of(task.training()).orElseThrow(() -> new SettingException("",
                "describes complete Boolean functions alone: all " + (1 << task.inputs())
                        + " rows of 0 and 1, each with one target"));
        return Identification.shortest(table);
    }
}
