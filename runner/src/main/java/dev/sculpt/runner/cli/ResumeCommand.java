package dev.sculpt.runner.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Resumes a run that was interrupted. */
@Command(name = "resume", mixinStandardHelpOptions = true,
        description = "Resumes a run that was interrupted: runs what is missing. Of one that is complete it looks at every "
                + "file and makes again what is gone.")
final class ResumeCommand implements Callable<Integer> {

    private final Clock clock;
    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the run.")
    private Path folder;

    @Parameters(index = "1..*", paramLabel = SettingOptions.WORD,
            description = "Values that were given when it was begun, or of its execution, as execution=local.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private SettingOptions settings;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private ThreadOption threads;

    @Mixin
    private RunOptions options;

    @Inject
    ResumeCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = clock.instant();
        int count = threads.count();
        options.check();
        return new Resumption(folder, spec.commandLine(), screen).run(
                new Resumption.Request(Optional.empty(), settings.overrides(words), Optional.empty()),
                plugins, options, count, started);
    }
}
