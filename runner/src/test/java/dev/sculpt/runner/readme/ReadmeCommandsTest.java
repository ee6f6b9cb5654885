package dev.sculpt.runner.readme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the READMEs, typed in their order, with the files that blocks before them show. */
class ReadmeCommandsTest {

    private static final Path REPOSITORY = Path.of("..");
    /** A run that commands take to be there. */
    private static final String EARLIER = "runs/quickstart";

    /** Those that take longer than a few seconds. */
    private static final Set<String> SLOW = Set.of(
            "sculpt run pipelines/paper/increasing-use.yaml --set seeds=0",
            "sculpt run mine.yaml 'sweep={model.hidden: [[24], [24, 24]], model.epochs: [15, 30]}' --out runs/widths",
            "sculpt run mine.yaml --out runs/mine",
            "sculpt draw runs/mine --network 21 --out tour.svg",
            "sculpt plugins new edge-score my-score",
            "sculpt plugins new network-export my-format",
            "runner/bin/sculpt plugins new clustering my-clustering --package com.example",
            "runner/bin/sculpt bench --format json > before.json",
            "runner/bin/sculpt run pipelines/compare/generated.yaml --out runs/generated",
            "runner/bin/sculpt run pipelines/paper/exemplars.yaml --out exemplars",
            "runner/bin/sculpt run pipelines/sizes.yaml --out runs/sizes",
            "runner/bin/sculpt identify pipelines/paper/boolean.yaml --hierarchies 0");

    /** Those that are not run here, and why. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("runner/bin/sculpt run pipelines/quickstart.yaml", "begins the build that this is a test of"),
            Map.entry("mvn -q -B -pl plugins/example -am package", "builds this repository"),
            Map.entry("mvn -q -B -DskipTests -pl runner/benchmarks -am package", "builds this repository"),
            Map.entry("mvn -B -Pspark -DskipTests -pl plugins/spark -am package", "builds this repository"),
            Map.entry("export SPARK_HOME=$PWD/plugins/spark/target/spark SPARK_LOCAL_IP=127.0.0.1", "SparkRunIT does"),
            Map.entry("sculpt slurm sweep.yaml --shards 100 --parallel 20 --time 4:00:00 --out runs/sweep --sbatch=--mem=1G "
                    + "--script sweep.sh", "SlurmTest does"),
            Map.entry("sculpt run sweep.yaml --shard 1/3 --out s1", "a pipeline of the reader's; ShardedRunTest does"),
            Map.entry("sculpt resume DIR", "a run of the reader's; ResumeTest does"),
            Map.entry("runner/bin/sculpt run pipelines/best.yaml --set 'task={ plugin: csv, path: mine.csv, targets: [y] }'",
                    "a file of the reader's"),
            Map.entry("runner/bin/sculpt run pipelines/best.yaml --set 'task={ plugin: csv, path: noisy.csv, targets: "
                    + "[y, z] }'", "a file of the reader's"),
            Map.entry("runner/bin/sculpt run pipelines/compare/best-vs-paper.yaml --out runs/judged", "nine minutes"),
            Map.entry("runner/bin/sculpt run pipelines/paper/boolean.yaml", "six minutes"),
            Map.entry("runner/bin/sculpt run pipelines/paper/recovery.yaml --out runs/recovery", "eleven minutes"),
            Map.entry("sha256sum ~/.sculpt/plugins/*.jar > trusted.sha256", "plugins of the reader's; PinnedJarsTest does"),
            Map.entry("python3 train.py", "TorchPageTest does"),
            Map.entry("python3 log_run.py runs/quickstart", "MlflowScriptTest does"));

    @TempDir
    private Path folder;

    private void type(String readme, boolean slow) throws Exception {
        Workshop workshop = new Workshop(folder);
        for (ReadmeBlock block : ReadmeBlock.of(REPOSITORY.resolve(readme))) {
            if (block.file().isPresent()) {
                workshop.write(block);
            } else if (block.isCommands() && !ELSEWHERE.containsKey(block.title())
                    && SLOW.contains(block.title()) == slow) {
                if (block.text().contains(EARLIER) && !Files.exists(folder.resolve(EARLIER))) {
                    workshop.run("sculpt run pipelines/quickstart.yaml --out " + EARLIER);
                }
                workshop.run(block.text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "pipelines/README.md", "plugins/README.md", "runner/README.md"})
    void everyCommandDoesWhatItSays(String readme) throws Exception {
        type(readme, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "pipelines/README.md", "plugins/README.md", "runner/README.md",
        "plugins/example/README.md"})
    @Tag("long")
    void slowCommandsToo(String readme) throws Exception {
        type(readme, true);
    }

    @Test
    void whatIsNotTypedHereIsStillInAReadme() throws IOException {
        Set<String> titles = new LinkedHashSet<>();
        for (String readme : List.of("README.md", "api/README.md", "pipelines/README.md", "plugins/README.md",
                "runner/README.md", "plugins/example/README.md", "plugins/spark/README.md", "runner/benchmarks/README.md")) {
            ReadmeBlock.of(REPOSITORY.resolve(readme)).stream().filter(ReadmeBlock::isCommands).map(ReadmeBlock::title)
                    .forEach(titles::add);
        }

        assertTrue(titles.containsAll(SLOW), titles.toString());
        assertTrue(titles.containsAll(ELSEWHERE.keySet()), titles.toString());
    }
}
