package dev.sculpt.runner.cli;

import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.AtomicFile;
import dev.sculpt.runner.template.Starter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a first pipeline. */
@Command(name = "init", mixinStandardHelpOptions = true,
        description = "Writes a first pipeline with comments, beside it the schema by which editors complete and check, and "
                + "where the template has some its data.")
final class InitCommand implements Callable<Integer> {

    private static final String SCHEMA = "sculpt.schema.json";

    /** The names of the templates, for help and completion. */
    static final class TemplateNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Starter.NAMES.iterator();
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = "pipeline.yaml",
            description = "Where it is written; by default ${DEFAULT-VALUE}. What exists is left alone, but for the schema.")
    private Path file;

    @Option(names = "--template", paramLabel = "NAME", defaultValue = "boolean",
            description = "One of ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.",
            completionCandidates = TemplateNames.class)
    private String template;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() throws IOException {
        Map<String, String> texts = Starter.files(template, Optional.ofNullable(file.getFileName())
                .map(Path::toString).orElseThrow(() -> new InvalidInputException(file + ": is no name of a file")), SCHEMA);
        Map<Path, String> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(file.resolveSibling(name), text));
        for (Path each : files.keySet()) {
            if (Files.exists(each)) {
                throw new InvalidInputException(each + ": is there already; name another FILE, or remove it");
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new InvalidInputException(folder + ": is no folder");
        }
        AtomicFile.write(folder.resolve(SCHEMA), SchemaCommand.text(plugins.make(PluginRegistry.class)));
        for (Map.Entry<Path, String> each : files.entrySet()) {
            AtomicFile.write(each.getKey().toAbsolutePath(), each.getValue());
        }
        PrintWriter out = spec.commandLine().getOut();
        files.keySet().forEach(each -> out.println(each + " is written"));
        out.println("Look at it, then:");
        out.println("  " + ShellWord.join(List.of("sculpt", "validate", file.toString())));
        out.println("  " + ShellWord.join(List.of("sculpt", "run", file.toString())));
        return ExitCode.OK.code();
    }
}
