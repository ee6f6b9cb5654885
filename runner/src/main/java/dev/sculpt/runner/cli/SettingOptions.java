package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.SettingOverride;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Values that replace those of a pipeline file. */
final class SettingOptions {

    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Replaces a value of the pipeline, such as model.epochs=20 or 'seeds=[1,2,3]'.")
    private List<String> overrides = new ArrayList<>();

    /** Returns the values as they were given. */
    List<String> written() {
        return List.copyOf(overrides);
    }

    List<SettingOverride> overrides() {
        return overrides.stream().map(SettingOverride::parse).toList();
    }
}
