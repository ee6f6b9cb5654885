package dev.sculpt.runner.cli;

import dev.sculpt.runner.settings.SettingNames;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script by which a shell completes commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true,
        description = "Prints a script by which a shell completes commands, options and choices. "
                + "In bash and zsh: source <(sculpt completion bash). In fish: sculpt completion fish | source.")
final class CompletionCommand implements Callable<Integer> {

    private static final String ZSH = "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    /** A shell that completes. */
    enum Shell {
        BASH, ZSH, FISH;

        @Override
        public String toString() {
            return SettingNames.of(this);
        }
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.parent();
        spec.commandLine().getOut().print(switch (shell) {
            case BASH -> AutoComplete.bash(root.name(), root.commandLine());
            case ZSH -> ZSH + AutoComplete.bash(root.name(), root.commandLine());
            case FISH -> new FishCompletion(root).text();
        });
        spec.commandLine().getOut().flush();
        return ExitCode.OK.code();
    }
}
