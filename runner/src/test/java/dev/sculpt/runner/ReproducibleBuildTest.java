package dev.sculpt.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.plugin.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given away: the same sources give the same bytes, wherever and whenever they are built, and these run. */
@Tag("long")
class ReproducibleBuildTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> TOOLS = List.of("bash", "cat", "env", "find", "flock", "locale", "ln", "mkdir",
            "mktemp", "readlink", "rm", "sort", "stty");

    @TempDir
    private static Path folder;
    private static SortedMap<String, String> built;

    @BeforeAll
    static void aRelease() throws Exception {
        built = filesOfABuild("one", Map.of());
    }

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

    private static SortedMap<String, String> filesOfABuild(String name, Map<String, String> environment) throws Exception {
        Path copy = folder.resolve(name);
        copySources(copy);
        String kept = System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository");
        // Not offline, where Maven would pass over the bill of materials.
        ProcessBuilder builder = new ProcessBuilder(
                "mvn", "-B", "-q", "-Dmaven.repo.local=" + kept, "-P", "release", "-DskipTests", "package")
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
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(jar|zip)")).toList()) {
                digests.put(copy.relativize(file).toString(), Sha256.of(file));
            }
        }
        return digests;
    }

    private static String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void twoBuildsAreTheSameBytes() throws Exception {
        assertEquals(built, filesOfABuild("an other", Map.of("TZ", "Asia/Tokyo", "LC_ALL", "C")));
    }

    @Test
    void everyPublishedJarHasSourcesDocumentationAndTheNameOfAModule() throws Exception {
        SortedSet<String> names = new TreeSet<>();
        List<String> jars = built.keySet().stream()
                .filter(file -> file.matches("(api|plugins|runner)(/[^/]+)?/target/[^/]+\\.jar"))
                .filter(file -> !file.matches(".*-(sources|javadoc|tests)\\.jar|.*(example|benchmarks).*")).toList();
        assertEquals(21, jars.size(), jars.toString());
        for (String file : jars) {
            String stem = file.replaceFirst("\\.jar$", "");
            assertTrue(built.containsKey(stem + "-sources.jar"), stem);
            assertTrue(built.containsKey(stem + "-javadoc.jar"), stem);
            try (JarFile jar = new JarFile(folder.resolve("one").resolve(file).toFile())) {
                assertTrue(names.add(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name")), file);
            }
        }
        assertTrue(names.stream().allMatch(name -> name.startsWith("dev.sculpt.")), names.toString());
    }

    /** In a folder with a space, started by a link from elsewhere, where there is no Maven. */
    @Test
    void theZipRunsByItself() throws Exception {
        Path zip = folder.resolve("one").resolve(
                built.keySet().stream().filter(file -> file.endsWith(".zip")).findFirst().orElseThrow());
        Path unpacked = Files.createDirectories(folder.resolve("un packed"));
        assertEquals("", output(folder, "unzip", "-q", zip.toString(), "-d", unpacked.toString()));
        Path home;
        try (Stream<Path> inside = Files.list(unpacked)) {
            home = inside.findFirst().orElseThrow();
        }
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of(output(folder, "which", tool).strip()).toRealPath());
        }
        Path program = Files.createSymbolicLink(tools.resolve("sculpt"), home.resolve("bin/sculpt"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));

        String ran = output(elsewhere, "env", "PATH=" + tools, "JAVA_HOME=" + System.getProperty("java.home"),
                program.toString(), "run", home.resolve("pipelines/quickstart.yaml").toString(), "--out", "run");
        assertTrue(ran.contains("exact hierarchy in 4 of 4"), ran);
        assertTrue(Files.exists(elsewhere.resolve("run/networks.jsonl")), ran);
        String wrote = output(elsewhere, "env", "PATH=" + tools, "JAVA_HOME=" + System.getProperty("java.home"),
                program.toString(), "plugins", "new", "unit-score", "my-score");
        assertTrue(Files.exists(elsewhere.resolve("my-score/pom.xml")), wrote);
    }

    @Test
    void theBillOfMaterialsNamesEveryLibrary() throws Exception {
        Path lib = folder.resolve("one/runner/target/lib");
        try (JarFile jar = new JarFile(folder.resolve("one/runner/target/sculpt-runner.jar").toFile());
                InputStream in = jar.getInputStream(jar.getEntry("META-INF/bom.json"));
                Stream<Path> libraries = Files.list(lib)) {
            String bill = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> missing = libraries.map(library -> library.getFileName().toString())
                    .map(library -> "\"name\" : \"" + library.replaceFirst("-[0-9].*", "") + "\"")
                    .filter(component -> !bill.contains(component)).toList();
            assertEquals(List.of(), missing);
        }
    }

    private static String output(Path in, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
