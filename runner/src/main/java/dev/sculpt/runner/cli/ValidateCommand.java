package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.run.KeptTasks;
import dev.sculpt.runner.view.PlanningLine;
import dev.sculpt.runner.view.TruthText;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a pipeline without running it. */
@Command(name = "validate", mixinStandardHelpOptions = true,
        description = "Checks every setting of a pipeline, files and plugins included, without training "
                + "anything, and shows the true hierarchy of each task.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PipelineOptions pipeline;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() {
        Plan plan = plugins.make(Planner.class).plan(new YamlReader().readFile(pipeline.file()), pipeline.overrides(),
                new PlanningLine(spec.commandLine().getErr(), System::nanoTime));
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "%s: valid, %s", pipeline.file(), summary(plan)));
        plan.cheating().forEach(out::println);
        plan.networkless().forEach(out::println);
        new KeptTasks(plan, out::println).lines().forEach(out::println);
        out.print(TruthText.of(plan));
        out.flush();
        return ExitCode.OK.code();
    }

    static String summary(Plan plan) {
        return count(plan.networks(), "network", "networks") + ", " + count(plan.tries(), "try", "tries");
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
