package dev.sculpt.runner.run;

import dev.sculpt.runner.plugin.PluginJar;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One process that worked on a run: the one that began it, or one that resumed it.
 *
 * @param commandLine the arguments of the program
 * @param threads number of threads
 * @param machine it was computed on
 * @param code the jars that its execution loaded beyond those of a plugin
 * @param started when it started
 * @param work what it did; absent until it ends, and so for a process that was killed
 */
public record Session(
        List<String> commandLine, int threads, Machine machine, List<PluginJar> code, Instant started,
        Optional<Work> work) {

    /**
     * What a process did.
     *
     * @param wallTime how long it took
     * @param networks how many it finished
     * @param peakHeap bytes of the heap that were in use at most, garbage included; an upper bound
     */
    public record Work(Duration wallTime, int networks, long peakHeap) {

        /** Returns the work of this process up to now. */
        static Work upToNow(Duration wallTime, int networks) {
            // Each part of the heap has its peak at another time, so their sum is an upper bound.
            long peaks = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            return new Work(wallTime, networks,
                    Math.min(peaks, Runtime.getRuntime().maxMemory()));
        }

        private double networksPerSecond() {
            return Math.round(1e6 * networks / Math.max(1, wallTime.toMillis())) / 1e3;
        }
    }

    private static final long MEBIBYTE = 1 << 20;

    public Session {
        commandLine = List.copyOf(commandLine);
        code = List.copyOf(code);
    }

    /** A process that has just started, whose execution loads no further code. */
    public Session(List<String> commandLine, int threads, Machine machine, Instant started) {
        this(commandLine, threads, machine, List.of(), started, Optional.empty());
    }

    /**
     * Returns the same session, ended now.
     *
     * @param wallTime how long it took, of a clock that nobody sets
     * @param networks how many it finished
     */
    Session ended(Duration wallTime, int networks) {
        return new Session(commandLine, threads, machine, code, started,
                Optional.of(Work.upToNow(wallTime, networks)));
    }

    /** Returns the session by the names it has in {@code provenance.json}. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("command_line", commandLine);
        fields.put("threads", threads);
        fields.put("java", machine.java());
        fields.put("os", machine.os());
        fields.put("processor", machine.processor());
        fields.put("vectors", machine.vectors());
        if (!code.isEmpty()) {
            Map<String, String> digests = new LinkedHashMap<>();
            code.forEach(jar -> digests.put(jar.path().toString(), jar.sha256()));
            fields.put("execution_code", digests);
        }
        fields.put("started", started.toString());
        fields.put("wall_seconds", work.map(done -> done.wallTime().toMillis() / 1000.0).orElse(null));
        fields.put("networks", work.map(Work::networks).orElse(null));
        fields.put("networks_per_second", work.map(Work::networksPerSecond).orElse(null));
        fields.put("peak_heap_mib", work.map(done -> done.peakHeap() / MEBIBYTE).orElse(null));
        return fields;
    }
}
