package dev.sculpt.runner.cli;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.runner.bench.TrainingSpeed;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.run.Vectors;
import dev.sculpt.runner.view.DoctorListing.Check;
import dev.sculpt.runner.view.DoctorListing.State;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is looked at to see whether the program can work here. */
final class Checkup {

    private static final long MEBI = 1 << 20;
    private static final long LITTLE_MEMORY = 512 * MEBI;
    private static final String SMALL = """
            name: checkup
            task:
              plugin: function-graph
              inputs: 4
              outputs: { y0: x0 xor x1, y1: not y0, y2: x2 xor x3, y3: not y2 }
            model: { plugin: %s, hidden: [24, 24], epochs: 30, batchSize: 8, learningRate: 0.05 }
            pruning: [{ plugin: units, step: 5 }, { plugin: edges, step: 2.5 }]
            """;

    /** Layers of a size at which OpenBLAS may be faster than Java's vectors, trained in batches of 64 rows. */
    private static final String WIDE = """
            name: checkup
            task: { plugin: function-graph, inputs: 10, outputs: { y: x0 xor x1 } }
            model: { plugin: %s, hidden: [256, 256], epochs: %d, batchSize: %d }
            pruning: []
            """;
    private static final int EPOCHS = 4;
    private static final int BATCH_SIZE = 64;
    private static final double SECONDS = 1;
    private static final double NEARLY = 1.1; // times as fast is no reason to choose another than the first

    static final String REPORT = "report this with the output of: sculpt doctor --format json";

    private Checkup() { }

    /** Tells which Java it is; an older one than it needs would not have loaded this. */
    static Check java() {
        return Check.ok("Java", Runtime.version() + " of " + System.getProperty("java.vendor")
                + " in " + System.getProperty("java.home"));
    }

    /** Looks at what Java computes with. */
    static Check vectors(Vectors vectors) {
        if (vectors.bits().isEmpty()) {
            return new Check("vectors", State.WARNING, "off: Java was started without --add-modules jdk.incubator.vector",
                    "start by bin/sculpt; results are the same, training is slower");
        } else if (!vectors.fused()) {
            return new Check("vectors", State.WARNING,
                    vectors.text() + ": unused, since the processor or Java has no fused multiply-add",
                    "leave out -XX:-UseFMA, or use another processor; results are the same, training is four times slower");
        }
        return Check.ok("vectors", "on, " + vectors.text());
    }

    /**
     * Looks at memory.
     *
     * @param most bytes that Java may take
     */
    static Check memory(long most, int processors) {
        String found = most / MEBI + " MiB at most, " + processors + (processors == 1 ? " processor" : " processors");
        return most >= LITTLE_MEMORY ? Check.ok("memory", found)
                : new Check("memory", State.WARNING, found, "SCULPT_JAVA_OPTIONS=-Xmx2g gives Java more");
    }

    /** Looks at the working folder, into which runs are written. */
    static Check folder(Path runs) {
        Path absolute = runs.toAbsolutePath();
        Path there = Files.isDirectory(absolute) ? absolute : absolute.getParent();
        try {
            Files.delete(Files.createTempFile(there, "sculpt", ".tmp"));
            return Check.ok("runs", "can be written in " + there);
        } catch (IOException e) {
            return new Check("runs", State.FAILED, there + " cannot be written",
                    "go to a folder of your own, or give --out DIR");
        }
    }

    /** Looks at the folders of plugins, and at what was found in them. */
    static Check plugins(PluginFolders folders, PluginRegistry registry) {
        String found = registry.offers().size() + " plugins" + (folders.folders().isEmpty() ? ", all of them ours"
                : "; jars dropped in: " + registry.jars().size() + ", looked for in " + folders.folders().stream()
                        .map(Path::toString).collect(Collectors.joining(", ")));
        List<String> missing = folders.folders().stream().filter(folder -> !Files.isDirectory(folder))
                .map(Path::toString).toList();
        return missing.isEmpty() ? Check.ok("plugins", found)
                : new Check("plugins", State.FAILED, found, "make the folder " + String.join(", ", missing));
    }

    static Check badPlugins(InvalidInputException e) {
        return new Check("plugins", State.FAILED, e.getMessage().lines().findFirst().orElse(""),
                "take the jar out of its folder, or build it against this version");
    }

    /**
     * Sculpts one network.
     *
     * @param model the plugin that trains it
     */
    static Check pipeline(String what, String model, Planner planner, String advice) {
        long start = System.nanoTime();
        List<NetworkResult> results = new ArrayList<>();
        try {
            Plan plan = plan(SMALL.formatted(model), planner);
            new Engine(1).run(plan, plan.all(), results::add, () -> false);
        } catch (InvalidInputException e) {
            return new Check(what, State.FAILED, e.getMessage(), advice);
        }
        String time = String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
        NetworkResult result = results.get(0);
        if (result instanceof NetworkResult.Failed failed) {
            return new Check(what, State.FAILED, failed.reason(), advice);
        }
        boolean exact = result instanceof Sculpted sculpted && sculpted.exact().orElse(false);
        return exact ? Check.ok(what, "a network of " + model + " was trained, sculpted and understood in " + time)
                : new Check(what, State.WARNING, "a network of " + model + " took " + time + " and is "
                        + result.status().text() + ", its hierarchy not exact", advice);
    }

    /** Trains networks of wide layers with each of the models, and says which of them does so fastest. */
    static Check speed(List<String> models, Planner planner) {
        Map<String, Double> speeds = new LinkedHashMap<>();
        try {
            for (String model : models) {
                Variant variant = plan(WIDE.formatted(model, EPOCHS, BATCH_SIZE), planner).variants().get(0);
                speeds.put(model, TrainingSpeed.gigaflops((Trainable) variant.pipeline().model().instance(),
                        variant.task().orElseThrow(), EPOCHS, BATCH_SIZE, SECONDS));
            }
        } catch (InvalidInputException e) {
            return new Check("speed", State.FAILED, e.getMessage(), REPORT);
        }
        return Check.ok("speed", speed(speeds));
    }

    /**
     * Says how fast models are.
     *
     * @param speeds GFLOP/s by model, in order
     */
    static String speed(Map<String, Double> speeds) {
        double most = speeds.values().stream().max(Double::compare).orElseThrow();
        String fastest = speeds.entrySet().stream().filter(speed -> speed.getValue() * NEARLY >= most)
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        return "one thread in layers of 256 units: " + speeds.entrySet().stream()
                .map(speed -> String.format(Locale.ROOT, "%s %.1f GFLOP/s", speed.getKey(), speed.getValue()))
                .collect(Collectors.joining(", "))
                + (speeds.size() == 1 ? "" : "; so " + fastest + " for layers as wide");
    }

    private static Plan plan(String pipeline, Planner planner) {
        Position at = new Position("checkup", Path.of("").toAbsolutePath(), 0, 0);
        return planner.plan((Node.Mapping) new YamlReader().readValue(pipeline, at), List.of());
    }

    static boolean hasModel(PluginRegistry registry, String model) {
        return registry.names(Kind.MODEL).contains(model);
    }
}
