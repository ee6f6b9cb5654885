package dev.sculpt.runner.cli;

import com.google.inject.Guice;
import dev.sculpt.api.Kind;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.export.FormatReader;
import dev.sculpt.runner.export.NetworkFormat;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.wiring.RunnerModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--format", paramLabel = "FORMAT", required = true, completionCandidates = BundledFormats.class,
            description = "${COMPLETION-CANDIDATES}, or that of another plugin; with settings as in a pipeline, such as "
                    + "'{ plugin: json, pretty: false }'.")
    private String written;

    @Option(names = "--out", paramLabel = "FILE",
            description = "The file, by default named after the run and network, such as quickstart-0.npz.")
    private Path out;

    @Option(names = "--force", description = "Replaces the file if it exists.")
    private boolean force;

    @Mixin
    private PluginOptions plugins;

    /** The formats that are there without plugin folders. */
    static final class BundledFormats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Guice.createInjector(new RunnerModule(new PluginFolders(List.of())))
                    .getInstance(PluginRegistry.class).names(Kind.NETWORK_EXPORT).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        try {
            return export(plugins.make(FormatReader.class).read(written));
        } catch (PluginFailure failure) {
            spec.commandLine().getErr().println("sculpt: " + failure.getMessage());
            return ExitCode.FAILED.code();
        }
    }

    private int export(NetworkFormat format) throws IOException {
        Path target = out != null ? out : OutputFile.named(run, network, "." + format.ending());
        OutputFile.check("--out", target, force);
        Sculpted stored = new RecordedRun(run).network(network);
        OutputFile.write(target, format.bytes(stored));
        spec.commandLine().getOut().println(OutputFile.line(stored, target));
        return ExitCode.OK.code();
    }
}
