package dev.sculpt.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A master and its workers, each of one processor, as processes of this machine that speak on loopback alone. */
final class StandaloneCluster implements AutoCloseable {

    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://127\\.0\\.0\\.1:\\d+)");

    private final Path folder;
    private final Process master;
    private final String name;
    private final List<Process> workers = new ArrayList<>();

    /** Starts a cluster, whose logs and working files go into a folder. */
    StandaloneCluster(Path folder, int count) throws IOException, InterruptedException {
        this.folder = folder;
        this.master = started("master", "master.Master", "--port", "0");
        this.name = awaited("master", MASTER).group(1);
        for (int i = 0; i < count; i++) {
            workers.add(started("worker" + i, "worker.Worker", "--cores", "1", "--memory", "1g", "--work-dir",
                    folder.resolve("work" + i).toString(), name));
            awaited("worker" + i, Pattern.compile("Successfully registered with master"));
        }
    }

    private Process started(String log, String main, String... arguments) throws IOException {
        List<String> command = Program.java(Program.SPARK.resolve("jars") + "/*");
        command.addAll(List.of("org.apache.spark.deploy." + main, "--host", "127.0.0.1", "--webui-port", "0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().put("SPARK_HOME", Program.SPARK.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private Matcher awaited(String log, Pattern pattern) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (true) {
            Matcher matcher = pattern.matcher(Files.readString(folder.resolve(log)));
            if (matcher.find()) {
                return matcher;
            }
            assertTrue(System.nanoTime() < end, () -> log + " does not say " + pattern);
            master.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** Returns the master's name. */
    String master() {
        return name;
    }

    /** Kills a worker with its executors, as a machine that loses its power. */
    void kill(int worker) {
        List<ProcessHandle> all = new ArrayList<>(workers.get(worker).descendants().toList());
        all.add(workers.get(worker).toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        for (int worker = 0; worker < workers.size(); worker++) {
            kill(worker);
        }
        master.destroyForcibly();
    }
}
