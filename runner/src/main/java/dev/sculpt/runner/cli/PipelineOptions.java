package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.SettingOverride;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The pipeline file and the values that replace its own. */
final class PipelineOptions {

    @Parameters(index = "0", paramLabel = "FILE", description = "The pipeline, a YAML file.")
    private Path file;

    @Parameters(index = "1..*", paramLabel = SettingOptions.WORD, description = SettingOptions.WORDS)
    private List<String> words = new ArrayList<>();

    @Mixin
    private SettingOptions settings;

    Path file() {
        return file;
    }

    List<SettingOverride> overrides() {
        return settings.overrides(words);
    }

    /** Returns the values that replace those of the file, as they were given. */
    List<String> written() {
        return settings.written(words);
    }
}
