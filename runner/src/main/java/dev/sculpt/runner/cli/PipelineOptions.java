package dev.sculpt.runner.cli;

import dev.sculpt.runner.config.SettingOverride;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The pipeline file and the values that replace its own. */
final class PipelineOptions {

    @Parameters(paramLabel = "FILE", description = "The pipeline, a YAML file.")
    private Path file;

    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Replaces a value of the pipeline, such as model.epochs=20 or 'seeds=[1,2,3]'.")
    private List<String> overrides = new ArrayList<>();

    Path file() {
        return file;
    }

    List<SettingOverride> overrides() {
        return overrides.stream().map(SettingOverride::parse).toList();
    }
}
