package dev.sculpt.spark;

import dev.sculpt.api.setting.SettingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a Spark.
 *
 * @param folder with {@code jars} in it
 */
record SparkHome(Path folder) {

    /** Builds the plugin and the folder that it looks at last. */
    static final String BUILT_BY = "mvn -B -Pspark -DskipTests -pl plugins/spark -am package";

    private static final Pattern CORE = Pattern.compile("spark-core_2\\.13-4\\..*\\.jar");

    /**
     * Finds Spark 4.
     *
     * @param set the folder that the pipeline names
     * @param environment the value of {@code SPARK_HOME}, null or empty where there is none
     * @param code the jar of this plugin; the build puts Spark into the folder {@code spark} beside that of the jar
     * @throws SettingException if there is none; the message says where it was looked for
     */
    static SparkHome find(Optional<Path> set, String environment, Path code) {
        Path folder;
        String from;
        if (set.isPresent()) {
            folder = set.get();
            from = "home says so";
        } else if (environment != null && !environment.isBlank()) {
            folder = Path.of(environment);
            from = "SPARK_HOME says so";
        } else {
            folder = code.toAbsolutePath().getParent().resolveSibling("spark");
            from = "neither home nor SPARK_HOME names another; build it by: " + BUILT_BY;
        }
        SparkHome home = new SparkHome(folder);
        if (home.jars().stream().noneMatch(jar -> CORE.matcher(jar.getFileName().toString()).matches())) {
            throw new SettingException("home", "there is no Spark 4 (spark-core_2.13-4...jar) in " + folder.resolve("jars")
                    + ", and " + from);
        }
        return home;
    }

    /** Returns its jars by name; none where it has no such folder. */
    List<Path> jars() {
        Path jars = folder.resolve("jars");
        if (!Files.isDirectory(jars)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
