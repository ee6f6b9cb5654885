package dev.sculpt.runner.cli;

import dev.sculpt.runner.bench.PeakSpeed;
import dev.sculpt.runner.bench.RecordedSpeeds;
import dev.sculpt.runner.bench.SculptingSpeed;
import dev.sculpt.runner.picture.GrowthPicture;
import dev.sculpt.runner.picture.Picture;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.run.Machine;
import dev.sculpt.runner.view.SpeedTable;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast this machine sculpts. */
@Command(name = "bench", mixinStandardHelpOptions = true,
        description = "Sculpts two networks of the paper, or those of a pipeline, again and again with other seeds, and "
                + "says how fast. Nothing is written but a picture that is asked for.")
final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private FormatOption format;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE",
            description = "A pipeline whose variants are measured instead.")
    private Path file;

    @Parameters(index = "1..*", paramLabel = SettingOptions.WORD, description = SettingOptions.WORDS)
    private List<String> words = new ArrayList<>();

    @Mixin
    private SettingOptions settings;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "5",
            description = "Time to warm up, and again to measure, per variant and number of threads; by default 5.")
    private double seconds;

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads to compute on; by default measured are one and one per processor.")
    private Integer threads;

    @Option(names = "--compare", paramLabel = "JSON",
            description = "What sculpt bench --format json wrote before, as of another version: each speed is shown as a "
                    + "ratio to it too.")
    private Path former;

    @Option(names = "--picture", paramLabel = "FILE",
            description = "Also draws how the time of a network grows with its arithmetic, on one thread, into this file: "
                    + ".svg, .png or .pdf.")
    private Path picture;

    @Option(names = "--force", description = "Replaces the picture if it exists.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (!(seconds > 0 && seconds <= 3600)) {
            throw new ParameterException(spec.commandLine(), "--seconds must be above 0 and at most 3600, not " + seconds);
        }
        if (threads != null && (threads < 1 || threads > 10_000)) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to 10000, not " + threads);
        }
        if (picture != null) {
            PictureFormats.ofEnding("--picture", picture);
            OutputFile.check("--picture", picture, force);
        }
        Optional<RecordedSpeeds> before = Optional.ofNullable(former).map(RecordedSpeeds::read);
        Plan plan = plan(plugins.make(Planner.class));
        double peak = PeakSpeed.gigaflops();
        List<SpeedTable.Row> rows = new ArrayList<>();
        for (Variant variant : plan.variants()) {
            for (int count : threads == null
                    ? new TreeSet<>(List.of(1, Runtime.getRuntime().availableProcessors())) : List.of(threads)) {
                rows.add(new SpeedTable.Row(variant, SculptingSpeed.measure(variant, count, seconds)));
            }
        }
        format.print(new SpeedTable(peak, Machine.here().processor() + ", Java " + Runtime.version(), rows,
                before));
        if (picture != null) {
            OutputFile.write(picture, PictureFormats.ofEnding("--picture", picture).bytes(growth(rows, peak)));
        }
        return ExitCode.OK.code();
    }

    /** Draws what was measured on the fewest threads, and was trained. */
    private static Picture growth(List<SpeedTable.Row> rows, double peak) {
        int fewest = rows.stream().mapToInt(row -> row.speed().threads()).min().orElseThrow();
        List<GrowthPicture.Measured> measured = rows.stream()
                .filter(row -> row.speed().threads() == fewest && row.speed().operationsEach() > 0)
                .map(row -> new GrowthPicture.Measured(SpeedTable.name(row), row.speed().operationsEach(),
                        row.speed().millisecondsEach())).toList();
        if (measured.isEmpty()) {
            throw new InvalidInputException("there is nothing to draw: no network was trained");
        }
        return GrowthPicture.of(measured, peak);
    }

    private Plan plan(Planner planner) throws IOException {
        if (file != null) {
            return planner.plan(new YamlReader().readFile(file), settings.overrides(words));
        }
        try (InputStream bundled = SculptingSpeed.class.getResourceAsStream("bench.yaml")) {
            String text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
            Position at = new Position("bench.yaml", Path.of("").toAbsolutePath(), 0, 0);
            return planner.plan((Node.Mapping) new YamlReader().readValue(text, at), List.of());
        }
    }
}
