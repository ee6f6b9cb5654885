package dev.sculpt.runner.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which version this is. */
@Command(name = "version", mixinStandardHelpOptions = true,
        description = "Says which version this is, of which commit, and on which Java it runs.")
final class VersionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(new BuildInfo().getVersion()[0]);
        if (!BuildInfo.commit().isEmpty()) {
            out.println("commit " + BuildInfo.commit());
        }
        out.println("Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
        return ExitCode.OK.code();
    }
}
