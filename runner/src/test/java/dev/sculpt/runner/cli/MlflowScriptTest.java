package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for MLflow, with a module in its place that prints what it is told, and takes no more than MLflow does. */
class MlflowScriptTest {

    private static final String MLFLOW = """
            import contextlib
            from pathlib import Path

            def set_experiment(name):
                print("experiment", name)

            @contextlib.contextmanager
            def start_run(run_name):
                print("run", run_name)
                yield

            def log_metric(key, value):
                assert isinstance(value, float), key
                print("metric", key, value)

            def log_param(key, value):
                print("param", key, value)

            def log_artifact(path):
                assert Path(path).is_file(), path
                print("artifact", Path(path).name)
            """;

    @TempDir
    private Path folder;

    @Test
    void eachNetworkIsARunOfItsOwn() throws Exception {
        Workshop workshop = new Workshop(folder);
        assumeTrue(workshop.usePython("csv"), "needs Python");
        Files.writeString(folder.resolve("mlflow.py"), MLFLOW);
        Sculpt.run("run", Path.of("../pipelines/quickstart.yaml"), "--set", "seeds=[0,1]", "--out",
                folder.resolve("runs/quickstart"));

        String output = workshop.run(workshop.prepare("runner/README.md", "log_run.py").script());

        List<String> lines = output.lines().toList();
        assertEquals("experiment quickstart", lines.get(0));
        assertEquals(List.of("run network 0", "run network 1"),
                lines.stream().filter(line -> line.startsWith("run ")).toList());
        assertTrue(lines.containsAll(List.of("metric exact_hierarchy 1.0", "metric accuracy 1.0", "param status ok",
                "param layers 4-24-24-4", "artifact pipeline.yaml")), output);
    }
}
