package dev.sculpt.runner.cli;

import dev.sculpt.networklines.JsonLine;
import dev.sculpt.runner.plan.PipelineSchema;
import dev.sculpt.runner.plugin.PluginRegistry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the schema of pipelines. */
@Command(name = "schema", mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (draft-07) of pipelines with the plugins that are found, by which editors "
                + "complete and check. A first line '# yaml-language-server: $schema=FILE' tells an editor of it.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(text(plugins.make(PluginRegistry.class)));
        spec.commandLine().getOut().flush();
        return ExitCode.OK.code();
    }

    static String text(PluginRegistry registry) {
        return JsonLine.pretty(JsonLine.write(PipelineSchema.of(registry)));
    }
}
