package dev.sculpt.runner.cli;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.export.ExportFormat;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.AtomicFile;
import dev.sculpt.runner.run.RecordedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a network of a run in a format of other programs. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes a network of a run in a format of other programs.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path run;

    @Option(names = "--network", paramLabel = "K",
            description = "Which network: its index in networks.jsonl, by default 0.")
    private int network;

    @Option(names = "--format", paramLabel = "FORMAT", required = true,
            description = "npz, safetensors, onnx, dot, graphml or json.")
    private ExportFormat format;

    @Option(names = "--out", paramLabel = "FILE",
            description = "The file, by default named after the run and network, such as quickstart-0.npz.")
    private Path out;

    @Option(names = "--force", description = "Replaces the file if it exists.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Path target = out != null ? out : Path.of(
                run.toAbsolutePath().normalize().getFileName() + "-" + network + "." + format.ending());
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InvalidInputException("--out " + target + ": there is no folder " + folder);
        }
        if (Files.isDirectory(target)) {
            throw new InvalidInputException("--out " + target + ": is a folder, must name a file");
        }
        if (Files.exists(target) && !force) {
            throw new InvalidInputException(target + " exists; --force replaces it");
        }
        Sculpted stored = new RecordedRun(run).network(network);
        byte[] content = format.bytes(stored);
        try {
            AtomicFile.write(target, content);
        } catch (IOException e) {
            throw new InvalidInputException(target + " cannot be written: " + e.getMessage());
        }
        spec.commandLine().getOut().println("network " + network + " (" + stored.id().architecture() + ", "
                + stored.sculpture().network().livingEdges() + " edges): " + target);
        return ExitCode.OK.code();
    }
}
