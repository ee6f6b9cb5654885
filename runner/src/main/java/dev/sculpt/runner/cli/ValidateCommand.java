package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.SettingOverride;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.view.ValidationListing;
import dev.sculpt.runner.view.ValidationListing.Checked;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks pipelines without running them. */
@Command(name = "validate", mixinStandardHelpOptions = true,
        description = "Checks every setting of pipelines, files and plugins included, without training "
                + "anything, and shows the true hierarchy of each task. Ends with 2 where any is wrong.")
final class ValidateCommand implements Callable<Integer> {

    private final Screen screen;
    private final RunsFolder runs;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "Pipelines, YAML files; and values KEY=VALUE that replace those of each, as model.epochs=20.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private SettingOptions settings;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private PlainFormatOption format;

    @Inject
    ValidateCommand(Screen screen, RunsFolder runs) {
        this.screen = screen;
        this.runs = runs;
    }

    @Override
    public Integer call() {
        ValidationListing listing = format.print(ValidationListing.NAME, this::checked);
        return (listing.isValid() ? ExitCode.OK : ExitCode.INVALID_INPUT).code();
    }

    private ValidationListing checked() {
        List<String> files = words.stream().filter(word -> !SettingOptions.isOverride(word)).toList();
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        List<SettingOverride> overrides =
                settings.overrides(words.stream().filter(SettingOptions::isOverride).toList());
        Planner planner = plugins.make(Planner.class);
        List<Checked> checked = new ArrayList<>();
        for (String file : files) {
            checked.add(check(planner, file, overrides));
        }
        return new ValidationListing(checked);
    }

    private Checked check(Planner planner, String file, List<SettingOverride> overrides) {
        Path path = runs.path().getFileSystem().getPath(file);
        try {
            Plan plan = planner.plan(new YamlReader().readFile(path), overrides,
                    screen.planning(spec.commandLine().getErr()));
            return Checked.valid(file, plan);
        } catch (InvalidInputException e) {
            new Complaint(e).print(spec.commandLine().getErr());
            return Checked.wrong(file, e);
        }
    }
}
