package dev.sculpt.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.plugin.Sha256;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes of every jar, wherever and whenever they are built. */
class ReproducibleBuildTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private static void copySources(Path to) throws IOException {
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (List.of("target", ".git", "runs").contains(from.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(REPOSITORY.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(REPOSITORY.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private SortedMap<String, String> jarsOfABuild(String name, Map<String, String> environment) throws Exception {
        Path copy = folder.resolve(name);
        copySources(copy);
        String kept = System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository");
        ProcessBuilder builder = new ProcessBuilder(
                "mvn", "-B", "-q", "-o", "-Dmaven.repo.local=" + kept, "-DskipTests", "package")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        Process maven = builder.start();
        boolean ended = maven.waitFor(20, TimeUnit.MINUTES);
        maven.destroy();
        assertTrue(ended && maven.exitValue() == 0, () -> log(name));

        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                digests.put(copy.relativize(jar).toString(), Sha256.of(jar));
            }
        }
        return digests;
    }

    private String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    @Tag("long")
    void twoBuildsAreTheSameBytes() throws Exception {
        SortedMap<String, String> one = jarsOfABuild("one", Map.of());
        SortedMap<String, String> other = jarsOfABuild("an other", Map.of("TZ", "Asia/Tokyo", "LC_ALL", "C"));
        assertTrue(one.containsKey("runner/target/sculpt-runner.jar"), one.toString());
        assertEquals(one, other);
    }
}
