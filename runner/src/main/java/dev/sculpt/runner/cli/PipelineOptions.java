package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.SettingOverride;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The pipeline file and the values that replace its own. */
final class PipelineOptions {

    @Parameters(paramLabel = "FILE", description = "The pipeline, a YAML file.")
    private Path file;

    @Mixin
    private SettingOptions settings;

    Path file() {
        return file;
    }

    List<SettingOverride> overrides() {
        return settings.overrides();
    }

    /** Returns the values that replace those of the file, as they were given. */
    List<String> written() {
        return settings.written();
    }
}
