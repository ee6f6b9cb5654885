package dev.sculpt.runner.cli;

import dev.sculpt.runner.config.SettingOverride;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The pipeline file and the values that replace its own. */
final class PipelineOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The pipeline, a YAML file.")
    private Path file;

    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Replaces a value of the pipeline, such as model.epochs=20 or 'seeds=[1,2,3]'.")
    private List<String> overrides = new ArrayList<>();

    /**
     * Returns the pipeline file.
     *
     * @throws ParameterException if none was given
     */
    Path file() {
        return given().orElseThrow(
                () -> new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'"));
    }

    /** Returns the pipeline file if one was given. */
    Optional<Path> given() {
        return Optional.ofNullable(file);
    }

    List<SettingOverride> overrides() {
        return overrides.stream().map(SettingOverride::parse).toList();
    }
}
