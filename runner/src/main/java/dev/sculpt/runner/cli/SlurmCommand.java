package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.run.RunFolder;
import dev.sculpt.runner.view.PlanningLine;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a script that runs a pipeline in shards under Slurm. */
@Command(name = "slurm", mixinStandardHelpOptions = true,
        description = "Checks a pipeline, and writes a script for Slurm that runs it in shards, as an array of jobs, and "
                + "merges them. 'bash SCRIPT' submits all; submitting again resumes what is unfinished.")
final class SlurmCommand implements Callable<Integer> {

    /** The largest array that Slurm takes unless its administrator allows more. */
    private static final int USUAL_ARRAY = 1000;

    // Minutes, minutes:seconds, hours:minutes:seconds, days-hours, days-hours:minutes and days-hours:minutes:seconds.
    private static final Pattern TIME = Pattern.compile("\\d+(:\\d{1,2}){0,2}|\\d+-\\d{1,2}(:\\d{1,2}){0,2}");
    private static final Pattern UP_TO_A_MINUTE = Pattern.compile("0*1|0*1:00?|(0+:)?0+:\\d+|0+:0*1:00?"); // 0 is no limit
    private static final Pattern SBATCH = Pattern.compile("-[A-Za-z0-9._=:,@%/+*\\[\\]-]+");

    private final RunsFolder runs;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PipelineOptions pipeline;

    @Mixin
    private PluginOptions plugins;

    @Option(names = "--shards", paramLabel = "N", required = true, description = "How many shards, at most the "
            + "networks of the pipeline to have each compute something.")
    private int shards;

    @Option(names = "--parallel", paramLabel = "K",
            description = "The most shards that are computed at a time; by default as many as there is room for.")
    private Optional<Integer> parallel = Optional.empty();

    @Option(names = "--time", paramLabel = "T",
            description = "The most that a shard may take, as Slurm has it, such as 30 (minutes), 4:00:00 or 2-12. A minute "
                    + "before it ends, its results are written, and it can be resumed.")
    private Optional<String> time = Optional.empty();

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads, and processors, of each shard; by default ${DEFAULT-VALUE}.")
    private int threads = 1;

    @Option(names = "--sbatch", paramLabel = "OPTION",
            description = "An option of sbatch for all jobs, such as --sbatch=--partition=long; may be given several times.")
    private List<String> more = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR",
            description = "Holds the folders shard-1, shard-2 and so on, and merged; by default runs/NAME-shards.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--sculpt", paramLabel = "PATH",
            description = "The program on the nodes; by default this one, by its path here.")
    private Optional<String> sculpt = Optional.empty();

    @Option(names = "--script", paramLabel = "FILE",
            description = "Where the script is written, replacing what is there; by default the standard output.")
    private Optional<Path> script = Optional.empty();

    @Inject
    SlurmCommand(RunsFolder runs) {
        this.runs = runs;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        script.ifPresent(file -> OutputFile.check("--script", file, true));
        PrintWriter err = spec.commandLine().getErr();
        Plan plan = plugins.make(Planner.class).plan(new YamlReader().readFile(pipeline.file()), pipeline.overrides(),
                new PlanningLine(err, System::nanoTime));
        SlurmScript written = script(plan);
        if (script.isPresent()) {
            OutputFile.write(script.get(), written.text().getBytes(StandardCharsets.UTF_8));
            err.println("submit it by: " + ShellWord.join(List.of("bash", script.get().toString())));
        } else {
            spec.commandLine().getOut().print(written.text());
            spec.commandLine().getOut().flush();
        }
        if (shards > plan.networks()) {
            err.println("sculpt: " + shards + " shards of " + plan.networks() + " networks: "
                    + (shards - plan.networks()) + " have nothing to do");
        }
        if (shards > USUAL_ARRAY) {
            err.println("sculpt: Slurm takes arrays of " + USUAL_ARRAY + " jobs, and more only where its "
                    + "MaxArraySize says so");
        }
        return ExitCode.OK.code();
    }

    private void checkOptions() {
        List<String> wrong = new ArrayList<>();
        out.ifPresent(RunFolder::demandNamed);
        if (shards < 1 || shards > SlurmScript.MOST_SHARDS) {
            wrong.add("--shards must be from 1 to " + SlurmScript.MOST_SHARDS + ", not " + shards);
        }
        parallel.filter(most -> most < 1).ifPresent(most -> wrong.add("--parallel must be at least 1, not " + most));
        if (threads < 1) {
            wrong.add("--threads must be at least 1, not " + threads);
        }
        time.filter(text -> !TIME.matcher(text).matches()).ifPresent(text -> wrong.add("--time " + text
                + ": must be minutes, or as in 4:00:00 (hours, minutes, seconds) or 2-12 (days, hours)"));
        time.filter(text -> UP_TO_A_MINUTE.matcher(text).matches()).ifPresent(text -> wrong.add("--time " + text
                + ": must be more than a minute, since a shard is told to stop a minute before its end"));
        more.stream().filter(option -> !SBATCH.matcher(option).matches()).forEach(option -> wrong.add("--sbatch " + option
                + ": must be an option of sbatch that needs no quotes, such as --sbatch=--partition=long"));
        more.stream().filter(option -> option.startsWith("--array") || option.matches("-a.*")).forEach(option ->
                wrong.add("--sbatch " + option + ": is what --shards and --parallel say"));
        names().filter(name -> name.codePoints().anyMatch(OneLine::harms)).forEach(name -> wrong.add(OneLine.of(name)
                + ": has a character that cannot stand in a script"));
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(String.join("\n", wrong));
        }
    }

    private Stream<String> names() {
        return Stream.of(Stream.of(pipeline.file().toAbsolutePath().toString()), options().stream(), sculpt.stream(),
                out.map(Path::toString).stream()).flatMap(name -> name);
    }

    private List<String> options() {
        List<String> options = new ArrayList<>();
        pipeline.written().forEach(value -> options.addAll(List.of("--set", value)));
        options.addAll(plugins.arguments());
        return options;
    }

    private SlurmScript script(Plan plan) {
        Path folder = out.orElseGet(() -> runs.path().resolve(plan.name() + "-shards")).toAbsolutePath().normalize();
        String program = sculpt.map(SlurmCommand::fromRoot).orElseGet(SlurmCommand::launcher);
        return new SlurmScript(plan.name(), program, Path.of("").toAbsolutePath(), pipeline.file(),
                options(), folder, shards, new SlurmScript.Resources(parallel, time, threads, more));
    }

    // The script goes to other folders before it starts the program.
    private static String fromRoot(String program) {
        return program.contains("/") ? Path.of(program).toAbsolutePath().normalize().toString() : program;
    }

    // The script that starts this program, by where its classes lie: in runner/target.
    private static String launcher() {
        try {
            Path classes = Path.of(SlurmCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path launcher = classes.getParent().resolveSibling("bin").resolve("sculpt");
            return Files.isExecutable(launcher) ? launcher.toString() : "sculpt";
        } catch (URISyntaxException e) {
            return "sculpt";
        }
    }
}
