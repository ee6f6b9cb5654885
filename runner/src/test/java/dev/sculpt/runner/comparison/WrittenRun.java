package dev.sculpt.runner.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of a run with networks of one unit and no edge, of which only what a comparison reads is written. */
final class WrittenRun {

    private final String pipeline;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder rows;
    private final int columns;
    private int networks;
    private String name = "";

    /** Begins a run whose networks differ in the swept keys of some columns. */
    WrittenRun(String pipeline, String... columns) {
        this.pipeline = pipeline;
        this.columns = columns.length;
        String swept = columns.length == 0 ? "" : String.join(",", columns) + ",";
        rows = new StringBuilder("index,task,layers,seed,variant," + swept + "dense_accuracy,accuracy,units,edges,"
                + "density_percent,modules,exact_hierarchy,seconds,status,tries,tries_exact,message\n");
    }

    /** Begins a run without a sweep. */
    static WrittenRun plain() {
        return new WrittenRun("name: plain\n");
    }

    /** Calls all tasks by one name, whatever they are. */
    WrittenRun called(String task) {
        name = task;
        return this;
    }

    /** Adds a network whose way is a model and a method in one word. */
    WrittenRun network(String task, long seed, String way, String swept, Object exact, double ami) {
        return network(task, seed, way, swept, "ok", exact, ami, "");
    }

    /** Adds a network with its status, as many edges as its seed and one, and what other criteria would have kept. */
    WrittenRun network(
            String task, long seed, String way, String swept, String status, Object exact, double ami, String criteria) {
        rows.append("%d,%s,1-1-1,%d,,%s,,1,%d,50,,%s,,%s,1,0,\n".formatted(
                networks, task, seed, ",".repeat(columns), seed + 1, exact, status));
        lines.add("""
                {"index":%d,"task":"%s","layers":[1,1,1],"seed":%d,"variant":"","swept":{%s},\
                "identity":{"task":"%s","model":"%s","method":"%s"},"status":"%s",\
                "measures":{"exact_hierarchy":%s,"ami":%s},"units":1,"living_edges":%d,"density_percent":50.0,\
                "tries":1,"tries_exact":0,"exact_by_criterion":{%s},"settings":{"keep":[{"plugin":"first"}]}}
                """.formatted(networks++, name.isEmpty() ? task : name, seed, swept, task, model(swept), way,
                        status, exact, ami, seed + 1, criteria));
        return this;
    }

    // What is swept of the model makes another.
    private static String model(String swept) {
        return swept.contains("model.") ? swept.substring(swept.indexOf("model.")).replace("\"", "'") : "m";
    }

    /** Adds a network that a plugin failed on. */
    WrittenRun failed(String task, long seed, String... values) {
        String swept = values.length == 0 ? "" : String.join(",", values) + ",";
        rows.append("%d,%s,,%d,,%s,,,,,,,1.000,failed,0,,a plugin\n".formatted(networks++, task, seed, swept));
        return this;
    }

    /** Writes the folder. */
    Path in(Path folder, String name) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        Files.writeString(run.resolve("pipeline.yaml"), pipeline);
        Files.writeString(run.resolve("networks.jsonl"), String.join("", lines));
        Files.writeString(run.resolve("results.csv"), rows);
        return run;
    }
}
