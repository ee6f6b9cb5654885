package dev.sculpt.runner.result;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.plugin.PluginJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the results of a run came about, so that it can be repeated.
 *
 * @param version of the program
 * @param commit that the program was built from, with a mark where the sources had been changed
 * @param seeds of the run
 * @param machine it was computed on
 * @param threads number of threads
 * @param plugins the plugin jars that were dropped in
 * @param started when it started
 * @param wallTime how long it took
 * @param commandLine the arguments of the program
 */
public record Provenance(
        String version,
        String commit,
        List<Long> seeds,
        Machine machine,
        int threads,
        List<PluginJar> plugins,
        Instant started,
        Duration wallTime,
        List<String> commandLine) {

    private static final String NAME = "provenance.json";

    public Provenance {
        seeds = List.copyOf(seeds);
        plugins = List.copyOf(plugins);
        commandLine = List.copyOf(commandLine);
    }

    /**
     * Writes {@code provenance.json} in a folder that exists.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Path folder) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            String json = new ObjectMapper().writer(printer).writeValueAsString(fields());
            AtomicFile.write(folder.resolve(NAME), json + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", version);
        fields.put("commit", commit);
        fields.put("command_line", commandLine);
        fields.put("seeds", seeds);
        fields.put("threads", threads);
        fields.put("java", machine.java());
        fields.put("os", machine.os());
        fields.put("processor", machine.processor());
        fields.put("plugins", plugins.stream().map(Provenance::plugin).toList());
        fields.put("started", started.toString());
        fields.put("wall_seconds", wallTime.toMillis() / 1000.0);
        return fields;
    }

    private static Map<String, Object> plugin(PluginJar jar) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("jar", jar.path().toString());
        fields.put("sha256", jar.sha256());
        return fields;
    }
}
