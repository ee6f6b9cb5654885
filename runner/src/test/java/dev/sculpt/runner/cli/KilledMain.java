package dev.sculpt.runner.cli;

import dev.sculpt.runner.faults.FaultyFileSystem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts the program so that it kills itself, by SIGKILL, before a file operation of a number. */
public final class KilledMain {

    private KilledMain() { }

    /** Takes the folder whose operations count, the number, from 1, and the arguments of the program. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int number = Integer.parseInt(arguments[1]);
        AtomicInteger heard = new AtomicInteger();
        FaultyFileSystem files = new FaultyFileSystem(folder, (operation, path) -> {
            if (heard.incrementAndGet() == number) {
                kill();
            }
        });
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(SculptCommand.execute(SmallRun.around(files.path(folder.resolveSibling("runs"))), out, out,
                List.of(arguments).subList(2, arguments.length).toArray(String[]::new)));
    }

    private static void kill() {
        try {
            new ProcessBuilder("kill", "-KILL", String.valueOf(ProcessHandle.current().pid())).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("cannot be killed", e);
        }
    }
}
