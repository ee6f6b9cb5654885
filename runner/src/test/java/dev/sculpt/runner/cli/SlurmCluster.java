package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Slurm on this machine alone, started for a test in a folder of its own, on loopback. Closing it ends its daemons. */
final class SlurmCluster implements AutoCloseable {

    private static final List<String> PROGRAMS =
            List.of("munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel", "sinfo");

    private final Path folder;
    private final List<Process> daemons = new ArrayList<>();

    private SlurmCluster(Path folder) {
        this.folder = folder;
    }

    /** Returns whether Slurm is installed, and may be started: its node works for all users. */
    static boolean isThere() {
        return System.getProperty("user.name").equals("root") && PROGRAMS.stream().allMatch(program ->
                Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin")
                        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program))));
    }

    /** Starts it and waits until its node is idle. */
    static SlurmCluster start(Path folder) throws Exception {
        SlurmCluster cluster = new SlurmCluster(folder);
        try {
            cluster.start();
            return cluster;
        } catch (Exception | Error e) {
            cluster.close();
            throw e;
        }
    }

    private void start() throws Exception {
        for (String name : List.of("state", "spool")) {
            Files.createDirectory(folder.resolve(name));
        }
        String host = output("hostname").strip();
        Files.writeString(configuration(), """
                ClusterName=test
                SlurmctldHost=%1$s(127.0.0.1)
                SlurmctldPort=%3$d
                SlurmdPort=%4$d
                SlurmUser=root
                AuthType=auth/munge
                CryptoType=crypto/munge
                AuthInfo=socket=%2$s/munge.socket
                ProctrackType=proctrack/linuxproc
                TaskPlugin=task/none
                SwitchType=switch/none
                MpiDefault=none
                ReturnToService=2
                StateSaveLocation=%2$s/state
                SlurmdSpoolDir=%2$s/spool
                SlurmctldPidFile=%2$s/slurmctld.pid
                SlurmdPidFile=%2$s/slurmd.pid
                SelectType=select/cons_tres
                SelectTypeParameters=CR_CPU
                KillWait=10
                NodeName=%1$s NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
                PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
                """.formatted(host, folder, freePort(), freePort()));
        byte[] key = new byte[1024];
        new SecureRandom().nextBytes(key);
        Files.createFile(folder.resolve("munge.key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(folder.resolve("munge.key"), key);
        daemon("munged", "--foreground", "--force", "--key-file=" + folder.resolve("munge.key"),
                "--socket=" + folder.resolve("munge.socket"), "--pid-file=" + folder.resolve("munged.pid"),
                "--log-file=" + folder.resolve("munged.log"), "--seed-file=" + folder.resolve("munged.seed"));
        await("munge", () -> Files.exists(folder.resolve("munge.socket")));
        daemon("slurmctld", "-D", "-f", configuration().toString());
        daemon("slurmd", "-D", "-f", configuration().toString());
        await("an idle node", () -> output("sinfo", "--noheader", "--format=%t").strip().equals("idle"));
    }

    private Path configuration() {
        return folder.resolve("slurm.conf");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void daemon(String... command) throws IOException {
        daemons.add(builder(command).redirectOutput(folder.resolve(command[0] + ".out").toFile()).start());
    }

    /** Returns a command that speaks to this cluster. */
    ProcessBuilder builder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SLURM"));
        builder.environment().put("SLURM_CONF", configuration().toString());
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        return builder;
    }

    /** Runs a command to its end, and returns what it printed. */
    String output(String... command) throws IOException, InterruptedException {
        Process process = builder(command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** Something that is waited for. */
    interface Condition {

        boolean holds() throws Exception;
    }

    /** Waits for something, for three minutes at most. */
    void await(String what, Condition condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() - start < Duration.ofMinutes(3).toNanos(), () -> "there is not " + what);
            for (Process daemon : daemons) {
                assertTrue(daemon.isAlive(), () -> daemon.info() + " ended");
            }
            daemons.get(0).waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    /** Waits until a job, all tasks of its array, has left the queue. */
    void awaitEnd(String job) throws Exception {
        List<String> ends = List.of("COMPLETED", "CANCELLED", "FAILED", "TIMEOUT");
        await("an end of job " + job, () -> ends.containsAll(states(job)));
    }

    /** Returns in which states the tasks of a job ended that Slurm still knows. */
    List<String> states(String job) throws Exception {
        return output("squeue", "--noheader", "--array", "--jobs=" + job, "--states=all", "--format=%T").lines()
                .map(String::strip).sorted().toList();
    }

    @Override
    public void close() throws Exception {
        for (int last = daemons.size() - 1; last >= 0; last--) {
            Process daemon = daemons.get(last);
            daemon.destroy();
            if (!daemon.waitFor(10, TimeUnit.SECONDS)) {
                daemon.destroyForcibly().waitFor();
            }
        }
        assertEquals(0, daemons.stream().filter(Process::isAlive).count());
    }
}
