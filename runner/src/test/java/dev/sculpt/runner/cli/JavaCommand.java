package dev.sculpt.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command that starts a program of this class path in a process of its own. */
final class JavaCommand {

    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Programs of tests leave little garbage. The second compiler stays: without it, digests of the class path are slow. */
    private static final List<String> BRIEF = List.of("-XX:+UseSerialGC", "-XX:-UsePerfData");

    private JavaCommand() { }

    /**
     * Returns the words of the command.
     *
     * @param options of Java, besides those that let a brief program start and end soon
     */
    static List<String> of(Class<?> program, List<String> options, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(BRIEF);
        command.addAll(options);
        command.addAll(LibraryArchive.options());
        command.add(program.getName());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    /** Returns the command as one line of a shell, to which arguments may be added. */
    static String line(Class<?> program, List<String> options) throws IOException {
        return "'" + String.join("' '", of(program, options)) + "'";
    }
}
