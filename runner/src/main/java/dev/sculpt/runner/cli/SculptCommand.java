package dev.sculpt.runner.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The program {@code sculpt}. */
@Command(name = "sculpt", mixinStandardHelpOptions = true, versionProvider = BuildInfo.class,
        description = "Trains a network, prunes it, and shows the hierarchy of sub-functions inside.",
        subcommands = {InitCommand.class, RunCommand.class, ResumeCommand.class, PlanCommand.class, ValidateCommand.class,
            ReportCommand.class, CompareCommand.class, DrawCommand.class, ExportCommand.class, RerunCommand.class,
            MergeCommand.class, SlurmCommand.class, IdentifyCommand.class, PluginsCommand.class, BenchCommand.class,
            SchemaCommand.class, DoctorCommand.class, CompletionCommand.class, VersionCommand.class, HelpCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything ran",
            "1:a plugin failed on a network, a rerun differs, or sculpt itself failed",
            "2:the pipeline or the command line is wrong; nothing was written",
            "3:a file cannot be written or read, as on a full disk; what is finished of a run is kept",
            "130:stopped by Ctrl-C (143 by SIGTERM, 129 by SIGHUP)"})
public final class SculptCommand implements Callable<Integer> {

    private static final String TEXT = "text";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Screen screen;

    /**
     * Runs the program.
     *
     * @param out receives results
     * @param err receives errors, as plain messages, and progress
     * @return the exit code
     */
    public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return execute(new CommandModule(), out, err, arguments);
    }

    /** Runs the program with what {@code around} binds. */
    static int execute(Module around, PrintWriter out, PrintWriter err, String... arguments) {
        Injector injector = Guice.createInjector(Stage.DEVELOPMENT, around);
        Screen screen = injector.getInstance(Screen.class);
        return new CommandLine(SculptCommand.class, new GuiceFactory(injector))
                .setHelpSectionMap(Map.of(TEXT, help -> new HelpText(help.commandSpec(), screen.textWidth()).text()))
                .setHelpSectionKeys(List.of(TEXT))
                .registerConverter(Path.class, injector.getInstance(RunsFolder.class).path().getFileSystem()::getPath)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(SculptCommand::badArguments)
                .setExecutionExceptionHandler(SculptCommand::failed)
                .setExecutionStrategy(SculptCommand::executed)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.INVALID_INPUT.code();
    }

    private static int executed(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } finally {
            for (CommandLine command : parsed.asCommandLineList()) {
                command.getCommandSpec().mixins().values().stream()
                        .map(CommandSpec::userObject)
                        .filter(PluginOptions.class::isInstance)
                        .flatMap(options -> ((PluginOptions) options).close().stream())
                        .forEach(failure -> command.getErr().println("sculpt: " + failure));
            }
        }
    }

    private static int badArguments(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("sculpt: " + ArgumentComplaint.of(e));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.INVALID_INPUT.code();
    }

    private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof InvalidInputException) {
            new Complaint((InvalidInputException) e).print(command.getErr());
            return ExitCode.INVALID_INPUT.code();
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            IOException failure = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
            command.getErr().println("sculpt: " + OneLine.of("cannot be written or read: " + FailedFile.text(failure)));
            return ExitCode.FILE.code();
        }
        command.getErr().println(
                "sculpt: " + OneLine.of(e.toString()) + " (a mistake of sculpt itself; SCULPT_DEBUG=1 shows where)");
        if (System.getenv("SCULPT_DEBUG") != null) {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.FAILED.code();
    }
}
