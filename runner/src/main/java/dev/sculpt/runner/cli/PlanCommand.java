package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what a run would do. */
@Command(name = "plan", mixinStandardHelpOptions = true,
        description = "Says what would be run: variants with their widths and seeds, stages, and about how long it takes, "
                + "for which it runs some networks for up to ten seconds. Nothing is written.")
final class PlanCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PipelineOptions pipeline;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private ThreadOption threads;

    @Mixin
    private FormatOption format;

    @Option(names = "--shard", paramLabel = "I/N", description = "Looks at the I-th of N shards alone, I from 1 to N.")
    private Optional<String> shard = Optional.empty();

    @Inject
    PlanCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        int count = threads.count();
        Optional<Shard> part = shard.map(Shard::parse);
        Plan plan = plugins.make(Planner.class).plan(new YamlReader().readFile(pipeline.file()), pipeline.overrides(),
                screen.planning(spec.commandLine().getErr()));
        DryRun dryRun = new DryRun(pipeline.file().toString(), plan, part, count);
        if (format.isText()) {
            dryRun.print(spec.commandLine().getOut(), screen.width());
        } else {
            format.print(dryRun.listing(Optional.of(dryRun.estimate())));
        }
        return ExitCode.OK.code();
    }
}
