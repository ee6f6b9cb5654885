package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.networklines.JsonMistake;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plugin.PluginJar;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the results of a run came about, so that it can be repeated and resumed: the file {@code provenance.json}. It is
 * there from the start of the run.
 *
 * @param build the code that made them
 * @param extent which networks the folder is for
 * @param files that the pipeline reads
 * @param seeds of the run: numbers, and texts such as {@code 0..99}
 * @param earlier the processes that worked on the run before, by the names in the file
 * @param session the process that works on it now
 * @param written digests of the files of the run by their names, as {@link WrittenFiles} has them: while it is unfinished
 *     of its pipeline alone
 */
public record Provenance(Build build, Extent extent, List<InputFile> files, List<Object> seeds,
        List<Map<String, Object>> earlier, Session session, Map<String, String> written) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 1 << 26;

    /**
     * What a run that was interrupted has recorded.
     *
     * @param build the code it was begun with
     * @param extent which networks the folder is for; empty where an older version wrote the file
     * @param files that the pipeline read
     * @param seeds of the run, as in the file
     * @param sessions the processes that worked on it, by the names in the file
     * @param written digests of the files of the run; none where an older version wrote the file
     */
    public record Recorded(Build build, Optional<Extent> extent, List<InputFile> files, List<Object> seeds,
            List<Map<String, Object>> sessions, Map<String, String> written) {

        /**
         * Returns why a run of this record cannot be resumed, nothing where it can.
         *
         * @param code that it would be resumed with
         * @param now the files that the pipeline reads
         */
        public Optional<String> difference(Build code, List<InputFile> now) {
            return code.difference(build).or(() -> InputFile.difference(files, now));
        }

        /**
         * Returns all that differs from what a run of this record was computed with, each in one line: program, plugin jars,
         * files, and what of the machine.
         *
         * @param code that it would be run with again
         * @param now the files that the pipeline reads
         */
        public List<String> differences(Build code, List<InputFile> now, Machine machine) {
            return Stream.of(code.differences(build), InputFile.differences(files, now), machineDifferences(machine))
                    .flatMap(Function.identity()).toList();
        }

        private Stream<String> machineDifferences(Machine machine) {
            return Stream.of(machineDifferences("java", machine.java()), machineDifferences("os", machine.os()),
                    machineDifferences("processor", machine.processor())).flatMap(Function.identity());
        }

        private Stream<String> machineDifferences(String part, String now) {
            return sessions.stream().map(session -> String.valueOf(session.get(part))).distinct()
                    .filter(recorded -> !recorded.equals(now))
                    .map(recorded -> "its " + part + " was \"" + recorded + "\", this one is \"" + now + "\"");
        }

        /** Returns whether all sessions were on this machine; on another, the last digits of results may differ. */
        public boolean isFrom(Machine machine) {
            return sessions.stream().allMatch(session -> machine.java().equals(session.get("java"))
                    && machine.processor().equals(session.get("processor")));
        }
    }

    public Provenance {
        files = List.copyOf(files);
        seeds = List.copyOf(seeds);
        earlier = List.copyOf(earlier);
        written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
    }

    /** Creates the provenance of a run whose files are not written yet. */
    public Provenance(Build build, Extent extent, List<InputFile> files, List<Object> seeds,
            List<Map<String, Object>> earlier, Session session) {
        this(build, extent, files, seeds, earlier, session, Map.of());
    }

    /**
     * Reads the file of a run's folder.
     *
     * @throws InvalidInputException if there is none or it is not as it was written
     */
    public static Recorded read(Path folder) throws IOException {
        Path path = folder.resolve(RunFiles.PROVENANCE);
        try {
            JsonNode file = JSON.readTree(text(path));
            List<PluginJar> plugins = new ArrayList<>();
            field(file, "plugins").forEach(jar -> plugins.add(
                    new PluginJar(path(folder, jar, "jar"), text(jar, "sha256"))));
            List<InputFile> files = new ArrayList<>();
            file.path("files").forEach(one -> files.add(new InputFile(path(folder, one, "file"),
                    field(one, "bytes").longValue(), text(one, "sha256"))));
            List<Object> seeds = new ArrayList<>();
            for (JsonNode seed : file.path("seeds")) {
                seeds.add(JSON.treeToValue(seed, Object.class));
            }
            List<Map<String, Object>> sessions = new ArrayList<>();
            for (JsonNode session : field(file, "sessions")) {
                sessions.add(fields(session));
            }
            return new Recorded(new Build(
                    text(file, "version"), text(file, "commit"),
                    program(file.path("program")), plugins),
                    Extent.read(file), files, seeds, sessions, texts(file.path("written")));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(path + ": no such file");
        } catch (JsonProcessingException e) {
            throw new InvalidInputException(path + ": is not as sculpt wrote it: " + JsonMistake.of(e));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(path + ": is not as sculpt wrote it: " + e.getMessage());
        } catch (IOException e) {
            throw FailedFile.named(path, e);
        }
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.fieldNames().forEachRemaining(name -> texts.put(name, text(object, name)));
        return texts;
    }

    private static Path path(Path folder, JsonNode object, String field) {
        return folder.getFileSystem().getPath(text(object, field));
    }

    private static String text(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException("it has more than " + MOST_BYTES + " bytes");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("no text in UTF-8", e);
        }
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = field(object, field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is no text");
        }
        return value.textValue();
    }

    /** Returns a field of a mapping; says in plain words where there is none, as the library does not. */
    static JsonNode field(JsonNode object, String field) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("no mapping where there should be one with \"" + field + "\"");
        }
        JsonNode value = object.get(field);
        if (value == null) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value;
    }

    // An older version wrote one digest of all.
    private static SortedMap<String, String> program(JsonNode digests) {
        SortedMap<String, String> program = new TreeMap<>();
        digests.fieldNames().forEachRemaining(name -> program.put(name, text(digests, name)));
        return program;
    }

    private static Map<String, Object> fields(JsonNode session) throws JsonProcessingException {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : session.properties()) {
            fields.put(field.getKey(), JSON.treeToValue(field.getValue(), Object.class));
        }
        return fields;
    }

    /** Returns the same with other digests of files. */
    Provenance with(Map<String, String> digests) {
        return new Provenance(build, extent, files, seeds, earlier, session, digests);
    }

    /** Returns the same after the end of the session, which took a time and finished a number of networks. */
    Provenance ended(Duration wallTime, int finished) {
        return new Provenance(build, extent, files, seeds, earlier, session.ended(wallTime, finished), written);
    }

    /** Writes the file in a folder that exists. */
    public void write(Path folder) throws IOException {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        AtomicFile.write(folder.resolve(RunFiles.PROVENANCE), JSON.writer(printer).writeValueAsString(fields()) + "\n");
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", build.version());
        fields.put("commit", build.commit());
        fields.put("program", build.program());
        fields.put("plugins", build.plugins().stream().map(Provenance::plugin).toList());
        fields.put("files", files.stream().map(Provenance::file).toList());
        extent.write(fields);
        fields.put("seeds", seeds);
        if (!written.isEmpty()) {
            fields.put("written", written);
        }
        List<Map<String, Object>> sessions = new ArrayList<>(earlier);
        sessions.add(session.fields());
        fields.put("sessions", sessions);
        return fields;
    }

    private static Map<String, Object> file(InputFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.path().toString());
        fields.put("bytes", file.bytes());
        fields.put("sha256", file.sha256());
        return fields;
    }

    private static Map<String, Object> plugin(PluginJar jar) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("jar", jar.path().toString());
        fields.put("sha256", jar.sha256());
        return fields;
    }
}
