package dev.sculpt.runner.cli;

import java.util.Arrays;
import java.util.List;

/** What becomes of each block of commands in the READMEs: one constant is one block, or several that say the same. */
enum ReadmeCommands {

    QUICKSTART(When.ALWAYS, "README.md: runner/bin/sculpt run pipelines/quickstart.yaml   #"),
    WRITE(When.ALWAYS, "README.md: sculpt validate mine.yaml"),
    PLAN(When.ALWAYS, "runner/README.md: runner/bin/sculpt plan pipelines/quickstart.yaml --format json"),
    INIT(When.ALWAYS, "runner/README.md: runner/bin/sculpt init --template csv first.yaml"),
    IDENTIFY(When.ALWAYS, "runner/README.md: $ runner/bin/sculpt identify pipelines/quickstart.yaml"),
    DRAW(When.ALWAYS, "runner/README.md: sculpt draw runs/quickstart --network 0"),

    SWEEP(When.LONG, "README.md: sculpt run mine.yaml 'sweep="),
    COMPARE(When.LONG, "README.md: sculpt run mine.yaml --out runs/mine"),
    LOOK(When.LONG, "README.md: sculpt draw runs/mine"),
    SHARDS(When.LONG, "runner/README.md: sculpt run sweep.yaml --shard 1/3"),
    ONE_SEED(When.LONG, "runner/README.md: sculpt run pipelines/paper/increasing-use.yaml"),
    SIZES(When.LONG, "runner/README.md: runner/bin/sculpt run pipelines/sizes.yaml"),
    OVERRIDES(When.LONG, "pipelines/README.md: runner/bin/sculpt run pipelines/quickstart.yaml model.epochs=20"),
    BENCH(When.LONG, "runner/README.md: runner/bin/sculpt bench --format"),
    RECORDED("many minutes", "runner/README.md: SCULPT_JAVA_OPTIONS=\"-XX:StartFlightRecording"),
    GROWTH("many minutes; BenchCommandTest draws", "runner/README.md: runner/bin/sculpt bench pipelines/growth.yaml"),
    OWN_TABLE(When.LONG,
            "pipelines/README.md: runner/bin/sculpt run pipelines/best.yaml --set 'task={ plugin: csv, path: mine.csv"),
    ORACLES(When.LONG, "plugins/README.md: runner/bin/sculpt run pipelines/quickstart.yaml --set model=oracle"),
    EXEMPLARS(When.LONG, "plugins/README.md: runner/bin/sculpt run pipelines/paper/exemplars.yaml"),
    ALLOWED(When.LONG, "pipelines/README.md: runner/bin/sculpt identify pipelines/paper/boolean.yaml"),
    PLUG_IN(When.LONG, "README.md: sculpt plugins new edge-score"),
    NEW_CLUSTERING(When.LONG, "plugins/example/README.md: runner/bin/sculpt plugins new clustering"),

    SIZES_AGAIN("the same as SIZES", "pipelines/README.md: runner/bin/sculpt run pipelines/sizes.yaml"),
    GENERATED("many minutes", "runner/README.md: runner/bin/sculpt run pipelines/compare/generated.yaml"),
    JUDGED("many minutes", "pipelines/README.md: runner/bin/sculpt run pipelines/compare/best-vs-paper.yaml"),
    NOISY_TABLE("many minutes: it looks for what there is not",
            "pipelines/README.md: runner/bin/sculpt run pipelines/best.yaml --set 'task={ plugin: csv, path: noisy.csv"),
    BOOLEAN("many minutes", "pipelines/README.md: runner/bin/sculpt run pipelines/paper/boolean.yaml"),
    RECOVERY("many minutes", "pipelines/README.md: runner/bin/sculpt run pipelines/paper/recovery.yaml"),
    DIGITS("fetches from npm", "pipelines/README.md: mkdir -p mnist"),
    DIGITS_TRAINED("trains for an hour", "pipelines/README.md: runner/bin/sculpt run pipelines/paper/vision-short.yaml"),
    OTHER_PICTURES("trains for hours", "pipelines/README.md: runner/bin/sculpt run pipelines/paper/vision-three.yaml"),
    DIGITS_FURTHER("needs the digits, trained", "pipelines/README.md: runner/bin/sculpt export runs/vision --network 0"),
    DIGITS_AGAIN("needs the digits", "pipelines/README.md: runner/bin/sculpt run pipelines/detect.yaml model.path="),
    TORCH("TorchPageTest runs it where Python has what it needs", "plugins/README.md: python3 train.py"),
    MLFLOW("MlflowScriptTest runs it where there is Python", "runner/README.md: python3 log_run.py"),
    RESUME("DIR is the reader's; ResumeTest resumes", "runner/README.md: sculpt resume DIR"),
    PINNED("the jars are the reader's; LoadingPluginsTest pins some", "runner/README.md: sha256sum"),
    SLURM("needs Slurm; SlurmTest runs the script", "runner/README.md: sculpt slurm"),
    TWO_RUNS("the runs are the reader's; CompareCommandTest compares such", "runner/README.md: $ sculpt compare old new"),
    OWN_FORMAT("RUN and DIR are the reader's; NewPluginCommandTest exports so",
            "plugins/README.md: sculpt plugins new network-e"),
    DROP_IN("writes to the home of who tests; DroppedInTest drops it in", "plugins/example/README.md: mvn -q -B -pl"),
    RELEASE("it would build what tests it; ReproducibleBuildTest does so in copies", "runner/README.md: mvn -P release -D"),
    IMAGE("needs a registry of images, and Docker", "runner/README.md: mvn -P release,image"),
    SPARK_BUILD("needs the profile spark, whose tests run it", "plugins/spark/README.md: mvn -B -Pspark"),
    SPARK_CLUSTER("needs the profile spark, whose tests start such a cluster", "plugins/spark/README.md: export SPARK_HOME"),
    SPARK_SUBMIT("HOST and NAME are the reader's", "plugins/spark/README.md: spark-submit"),
    BENCHMARKS("many minutes, and figures are for one who is alone with the machine", "runner/benchmarks/README.md: mvn");

    /** When a block is run. */
    enum When { ALWAYS, LONG, NEVER }

    final When when;
    private final String begins;

    ReadmeCommands(When when, String begins) {
        this.when = when;
        this.begins = begins;
    }

    /** A block that no test can run, and why. */
    ReadmeCommands(String why, String begins) {
        this(When.NEVER, begins);
        if (why.isBlank()) {
            throw new IllegalArgumentException(begins + " is not run for no reason");
        }
    }

    boolean is(CommandBlock block) {
        return block.toString().startsWith(begins);
    }

    static List<ReadmeCommands> of(CommandBlock block) {
        return Arrays.stream(values()).filter(commands -> commands.is(block)).toList();
    }
}
