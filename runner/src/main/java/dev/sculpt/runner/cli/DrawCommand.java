package dev.sculpt.runner.cli;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.picture.CurvePicture;
import dev.sculpt.runner.picture.HierarchyPicture;
import dev.sculpt.runner.picture.NetworkPicture;
import dev.sculpt.runner.picture.Picture;
import dev.sculpt.runner.picture.PictureFormat;
import dev.sculpt.runner.picture.TrainingPicture;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.RecordedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws networks of a run. */
@Command(name = "draw", mixinStandardHelpOptions = true,
        description = "Draws networks of a run: units and edges, modules, or curves of sculpting.")
final class DrawCommand implements Callable<Integer> {

    /** What of a network is drawn. */
    enum Subject { network, hierarchy, curves, training }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run;

    @Option(names = "--network", paramLabel = "K",
            description = "Which network: its index in networks.jsonl, by default 0; may be given several times.")
    private List<Integer> networks = List.of(0);

    @Option(names = "--of", paramLabel = "WHAT", defaultValue = "network",
            description = "${COMPLETION-CANDIDATES}: units and edges, modules alone, accuracy and density over the rounds, "
                    + "or accuracy and loss over the epochs of the dense network; by default ${DEFAULT-VALUE}.")
    private Subject subject;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "svg, png or pdf; by default that of the ending of --out, else svg.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE",
            description = "The file, by default named after the run and network, such as quickstart-0.svg.")
    private Path out;

    @Option(names = "--force", description = "Replaces the file if it exists.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        PictureFormat written = PictureFormats.of(format, out);
        if (out != null && networks.size() > 1) {
            throw new InvalidInputException("--out " + out + " is one file for " + networks.size()
                    + " networks; without it each gets its own");
        }
        RecordedRun recorded = new RecordedRun(run);
        Map<Path, Sculpted> targets = new LinkedHashMap<>();
        for (int network : networks) {
            Path target = out != null ? out : OutputFile.named(run, network,
                    (subject == Subject.network ? "" : "-" + subject) + "." + written.ending());
            OutputFile.check("--out", target, force);
            targets.put(target, recorded.network(network));
        }
        for (Map.Entry<Path, Sculpted> target : targets.entrySet()) {
            draw(target.getValue(), target.getKey(), written);
        }
        return ExitCode.OK.code();
    }

    private void draw(Sculpted network, Path target, PictureFormat written) throws IOException {
        byte[] content = written.bytes(picture(network));
        OutputFile.write(target, content);
        spec.commandLine().getOut().println(OutputFile.line(network, target));
    }

    private Picture picture(Sculpted network) {
        return switch (subject) {
            case network -> NetworkPicture.of(network);
            case hierarchy -> HierarchyPicture.of(network);
            case curves -> CurvePicture.sculpting(network).orElseThrow(() -> new InvalidInputException(
                    "network " + network.id().index() + " of " + run + " has no rounds of pruning to be drawn"));
            case training -> TrainingPicture.of(network).orElseThrow(() -> new InvalidInputException(
                    "network " + network.id().index() + " of " + run + " has no curve of its training; runs of pipelines "
                            + "with \"curves: true\" record it"));
        };
    }
}
