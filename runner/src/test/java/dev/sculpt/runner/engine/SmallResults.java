package dev.sculpt.runner.engine;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.setting.NoSettings;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.diagnosis.Diagnosis;
import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** Results for tests, all of the network {@link SmallNetworks#halves()}. */
public final class SmallResults {

    /** What inputs and outputs are called. */
    public static final UnitNames NAMES = UnitNames.numbered(4, 2);

    /** What the units compute. */
    public static final UnitFunctions FUNCTIONS = new UnitFunctions(StandardFunction.RELU, StandardFunction.SIGMOID);

    private static final TrueHierarchy TRUTH = new TrueHierarchy(
            List.of(module(List.of(0, 1), List.of(0)), module(List.of(2, 3), List.of(1))), List.of(), false);

    /** The difference of all in one module from the truth. */
    private static final String WRONG =
            "x0 x1 and x2 x3 are one module, should be two; y0 and y1 are one module, should be two";

    private SmallResults() { }

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    /** Returns an exact result. */
    public static Sculpted exact(int index, String task, long seed) {
        return sculpted(index, task, seed, new int[][] {{0, 0, 1, 1}, {0, -1, 1}, {0, 1}});
    }

    /** Returns a result that has everything in one module, which is wrong. */
    public static Sculpted wrong(int index, String task, long seed) {
        return sculpted(index, task, seed, new int[][] {{0, 0, 0, 0}, {0, -1, 0}, {0, 0}});
    }

    /** Returns the result of a network that a plugin failed on. */
    public static NetworkResult.Failed failed(int index, String task, long seed) {
        return new NetworkResult.Failed(new NetworkId(index, task, List.of(), seed, "", Map.of(), Identity.UNKNOWN),
                "plugin \"mlp\": \"why\", it said", "", 0.25);
    }

    private static Sculpted sculpted(int index, String task, long seed, int[][] labels) {
        Network network = SmallNetworks.halves().withFunctions(FUNCTIONS);
        UnitLabels modules = new UnitLabels(labels);
        Hierarchy hierarchy = Hierarchy.of(network, modules);
        Map<String, Optional<Object>> measures = measures(network, modules, hierarchy);
        List<Pruned.Round> rounds =
                List.of(new Pruned.Round(30, 1, true, 12), new Pruned.Round(60, 0.75, false, 6));
        Sculpture sculpture =
                new Sculpture(network, NAMES, modules, modules, hierarchy, List.of(rounds, List.of()));
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("model", Map.of("epochs", 5));
        settings.put("pruning", List.of(Map.of("step", 2.5)));
        Outcome outcome = new Outcome(Status.OK, Optional.empty(), OptionalDouble.of(0.96875), OptionalDouble.of(1));
        Tries tries = new Tries(
                70, OptionalInt.of(measures.get(Sculpted.EXACT).equals(Optional.of(true)) ? 3 : 1), Map.of());
        Optional<Diagnosis> diagnosis = measures.get(Sculpted.EXACT).equals(Optional.of(true)) ? Optional.empty()
                : Optional.of(new Diagnosis(Fault.NOT_CHOSEN, WRONG, "exact in 1 of 70 tries"));
        return new Sculpted(new NetworkId(index, task, network.widths(), seed, "", Map.of(), Identity.UNKNOWN), settings,
                outcome, sculpture, measures, tries, Optional.of(TRUTH), diagnosis, 1.5);
    }

    private static Map<String, Optional<Object>> measures(Network network, UnitLabels modules, Hierarchy hierarchy) {
        Samples samples = new DenseSamples(new float[1][4], new float[1][2]);
        Task task = new Task(NAMES.inputs(), NAMES.outputs(), samples, samples, samples, 0, Optional.of(TRUTH));
        MeasuredNetwork measured = new MeasuredNetwork(
                network, LivingUnits.of(network), OptionalDouble.of(1), modules, hierarchy, Optional.of(task));
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        ServiceLoader.load(SculptPlugin.class).stream()
                .filter(plugin -> plugin.type().getPackageName().equals("dev.sculpt.measures"))
                .flatMap(plugin -> plugin.get().factories().stream())
                .filter(factory -> factory.kind() == Kind.MEASURE)
                .forEach(factory -> values.put(
                        factory.name().replace('-', '_'), ((Measure) made(factory)).measure(measured).plain()));
        return values;
    }

    private static <C extends Record> Object made(Factory<C, ?> factory) {
        return factory.create().apply(factory.settings().cast(new NoSettings()));
    }

    /** Returns the names of the measures, in the order of the columns. */
    public static List<String> measureNames() {
        return List.copyOf(exact(0, "", 0).measures().keySet());
    }

    /** Returns the same result of another variant of a sweep. */
    public static Sculpted swept(Sculpted result, String variant, Map<String, Object> swept) {
        NetworkId id = result.id();
        return new Sculpted(new NetworkId(id.index(), id.task(), id.layers(), id.seed(), variant, swept, id.identity()),
                result.settings(), result.outcome(), result.sculpture(), result.measures(), result.tries(), result.truth(),
                result.diagnosis(), result.seconds());
    }
}
