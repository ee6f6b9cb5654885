package dev.sculpt.runner.cli;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.measure.HierarchyDrawing;
import dev.sculpt.runner.measure.UnitNames;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.report.Recovery;
import dev.sculpt.runner.report.RecoveryCsv;
import dev.sculpt.runner.report.RecoveryTable;
import dev.sculpt.runner.result.AtomicFile;
import dev.sculpt.runner.result.Machine;
import dev.sculpt.runner.result.NetworkResult;
import dev.sculpt.runner.result.Provenance;
import dev.sculpt.runner.result.ResultsTable;
import dev.sculpt.runner.result.RunWriter;
import dev.sculpt.runner.result.Status;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a pipeline. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Runs a pipeline and leaves its results in a folder.")
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PipelineOptions pipeline;

    @Mixin
    private PluginOptions plugins;

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for the results, empty or new; by default runs/NAME-YYYYMMDD-HHMMSS.")
    private Path out;

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads to compute on, by default one per processor. Results do not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--dry-run", description = "Only says what would be run, and about how long it takes.")
    private boolean dryRun;

    /** What a run is wired with. */
    record Parts(Planner planner, PluginRegistry registry) {
        @Inject
        Parts { }
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || threads > 10_000) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to 10000, not " + threads);
        }
        Instant started = Instant.now();
        Parts parts = plugins.make(Parts.class);
        Plan plan = parts.planner().plan(pipeline.file(), pipeline.overrides());
        PrintWriter terminal = spec.commandLine().getOut();
        if (dryRun) {
            terminal.println(pipeline.file() + ": " + ValidateCommand.summary(plan));
            new DryRun(plan, threads).print(terminal);
            return ExitCode.OK.code();
        }
        Path folder = out == null ? RunFolder.create(Path.of("runs"), plan.name(), LocalDateTime.now()) : RunFolder.take(out);
        writePipeline(plan, folder);
        Summary summary = new Summary(plan);
        try (Interruption interruption = new Interruption();
                RunWriter writer = new RunWriter(folder, result -> names(plan, result))) {
            try (ProgressLine progress = new ProgressLine(plan.networks(), spec.commandLine().getErr())) {
                new Engine(threads).run(plan, result -> {
                    writer.accept(result);
                    summary.accept(result);
                    progress.accept(result);
                }, interruption::isAsked);
            }
            writer.finish();
            provenance(plan, parts.registry(), started).write(folder);
            summary.print(terminal, plan.expected().isEmpty() ? Optional.empty() : Optional.of(recovery(folder)));
            terminal.println("results: " + folder);
            return interruption.isAsked() ? ExitCode.STOPPED.code() : summary.exitCode().code();
        }
    }

    // Read back from the folder: what is printed here is what "sculpt report" says of it at any later time.
    private static String recovery(Path folder) throws IOException {
        Recovery recovery = Recovery.of(List.of(folder));
        AtomicFile.write(folder.resolve(RecoveryCsv.NAME), RecoveryCsv.text(recovery));
        return new RecoveryTable(recovery, Optional.empty()).text();
    }

    private static void writePipeline(Plan plan, Path folder) throws IOException {
        YAMLMapper yaml = YAMLMapper.builder(YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                .build()).build();
        AtomicFile.write(folder.resolve("pipeline.yaml"), yaml.writeValueAsString(plan.effective()));
    }

    private Provenance provenance(Plan plan, PluginRegistry registry, Instant started) {
        List<Long> seeds = plan.variants().stream().flatMap(variant -> variant.seeds().stream()).distinct().toList();
        return new Provenance(BuildInfo.version(), BuildInfo.commit(), seeds, Machine.here(), threads, registry.jars(),
                started, Duration.between(started, Instant.now()),
                spec.commandLine().getParent().getParseResult().originalArgs());
    }

    private static UnitNames names(Plan plan, NetworkResult result) {
        return plan.taskOf(result.index(), result.task())
                .map(UnitNames::of)
                .filter(names -> result.layers().isEmpty() || names.inputs().size() == result.layers().get(0)
                        && names.outputs().size() == result.layers().get(result.layers().size() - 1))
                .orElseGet(() -> UnitNames.numbered(result.layers().get(0), result.layers().get(result.layers().size() - 1)));
    }

    /** What the terminal shows at the end: a table, and a drawing of the first hierarchy that is exact, else the first. */
    private static final class Summary {

        private final Plan plan;
        private final ResultsTable table = new ResultsTable();
        private NetworkResult drawn;
        private boolean failed;

        Summary(Plan plan) {
            this.plan = plan;
        }

        void accept(NetworkResult result) {
            table.accept(result);
            failed |= result.status() == Status.FAILED;
            if (result.sculpture().isPresent() && (drawn == null || isBefore(result, drawn))) {
                drawn = result;
            }
        }

        private static boolean isBefore(NetworkResult one, NetworkResult other) {
            boolean exact = isExact(one);
            return exact == isExact(other) ? one.index() < other.index() : exact;
        }

        private static boolean isExact(NetworkResult result) {
            return result.sculpture().flatMap(found -> found.measures().exactHierarchy()).orElse(false);
        }

        void print(PrintWriter terminal, Optional<String> recovery) {
            terminal.print(recovery.map(text -> text + table.summary()).orElseGet(table::text));
            if (drawn != null) {
                terminal.println();
                terminal.println("hierarchy of " + drawn.task() + " " + drawn.architecture() + ", seed " + drawn.seed() + ":");
                terminal.println();
                terminal.println(HierarchyDrawing.of(drawn.sculpture().orElseThrow().hierarchy(), names(plan, drawn)).stripTrailing());
                terminal.println();
            }
        }

        ExitCode exitCode() {
            return failed ? ExitCode.FAILED : ExitCode.OK;
        }
    }
}
