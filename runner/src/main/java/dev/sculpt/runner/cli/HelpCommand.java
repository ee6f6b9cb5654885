package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.NearestName;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
                Set<String> known = command.getSubcommands().keySet();
                throw new ParameterException(spec.commandLine(), known.isEmpty()
                        ? command.getCommandSpec().qualifiedName() + " has no commands of its own, so no \"" + name + "\""
                        : "there is no command \"" + name + "\"" + NearestName.of(name, known)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElseGet(() -> known.stream().collect(Collectors.joining(", ", "; there is ", ""))));
            }
            command = next;
        }
        command.usage(spec.commandLine().getOut());
        return ExitCode.OK.code();
    }
}
