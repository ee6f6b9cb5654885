package dev.sculpt.runner.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command. */
@Command(name = "help", description = "Shows the help of a command, as 'help run' or 'help plugins new'.")
final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", description = "The command; without it all are listed.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        CommandLine command = spec.parent().commandLine();
        for (String name : names) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                throw new ParameterException(spec.commandLine(), ArgumentComplaint.noCommand(command, name));
            }
            command = next;
        }
        command.usage(spec.commandLine().getOut());
        return ExitCode.OK.code();
    }
}
