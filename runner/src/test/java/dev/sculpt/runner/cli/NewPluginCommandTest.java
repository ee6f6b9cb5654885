package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.sculpt.api.ApiVersion;
import dev.sculpt.api.Kind;
import dev.sculpt.runner.faults.FailingAt;
import dev.sculpt.runner.faults.FaultyFileSystem;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Projects of new plugins: each kind has one, which builds, holds the contract of its kind and runs. */
class NewPluginCommandTest {

    @TempDir
    private Path folder;

    private Path write(String kind, String name) {
        Sculpt written = Sculpt.run("plugins", "new", kind, name, "--package", "com.example", "--into", folder);
        assertEquals(0, written.exitCode(), written.err());
        return folder.resolve(name);
    }

    private static List<Path> sources(Path project, String tree) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve(tree))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static Sculpt assertExampleRuns(Path project, Path plugins) throws IOException {
        Path out = project.resolve("runs/example");
        Sculpt run = Sculpt.run("run", project.resolve("example.yaml"), "--plugins", plugins, "--out", out);

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(out.resolve("pipeline.yaml")).contains("my-own"));
        assertTrue(Files.readString(out.resolve("provenance.json")).contains("my-own"));
        return run;
    }

    /** The pipeline of a format only makes networks, which are then written in it. */
    private static void assertExports(Path project, Path plugins) {
        Path file = project.resolve("exported");
        Sculpt export = Sculpt.run("export", project.resolve("runs/example"), "--plugins", plugins,
                "--format", "{ plugin: my-own, between: ';' }", "--out", file);

        assertEquals(0, export.exitCode(), export.err());
        assertTrue(Files.exists(file));
    }

    @Test
    void ofADiskThatGetsFullNothingIsLeft() throws IOException {
        for (int operation = 1; operation < 40; operation += 9) {
            Path runs = new FaultyFileSystem(folder, FailingAt.fullFrom(operation)).path(folder);
            Sculpt full = Sculpt.runWith(SmallRun.around(runs), "plugins", "new", "unit-score", "mine", "--into", folder);
            assertEquals(3, full.exitCode(), full.err());
            assertTrue(full.err().startsWith("sculpt: cannot be written or read: " + folder.resolve("mine.part")),
                    full.err());
            assertTrue(full.err().endsWith(": the disk is full (No space left on device)\n"), full.err());
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    /** As Maven would, without its start: compiled with every warning an error, tested, packed, dropped in and run. */
    @ParameterizedTest
    @MethodSource("dev.sculpt.api.Kind#all")
    void isBuiltTestedAndRun(Kind<?> kind) throws Exception {
        Path project = write(kind.name(), "my-own");
        Path classes = project.resolve("classes");
        Path tests = project.resolve("test-classes");
        List<Path> classPath = new ArrayList<>(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of).toList());
        Javac.compileFiles(sources(project, "src/main/java"), classPath, classes);
        classPath.add(classes);
        Javac.compileFiles(sources(project, "src/test/java"), classPath, tests);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.copy(project.resolve("src/main/resources/META-INF/services/dev.sculpt.api.SculptPlugin"),
                services.resolve("dev.sculpt.api.SculptPlugin"));

        TestExecutionSummary summary = test(classes, tests);
        StringWriter failures = new StringWriter();
        summary.printFailuresTo(new PrintWriter(failures));
        assertEquals(0, summary.getTotalFailureCount(), failures.toString());
        assertTrue(summary.getTestsSucceededCount() > 2, "tests of the contract");

        Path plugins = Files.createDirectory(project.resolve("plugins"));
        JarPacker.packFolder(classes, plugins.resolve("my-own.jar"));
        Sculpt run = assertExampleRuns(project, plugins);
        // A clustering by the number of edges shows how one is written; what it finds is nothing to keep.
        assertTrue(kind == Kind.CLUSTERING || run.out().contains("exact hierarchy in ")
                && !run.out().contains("exact hierarchy in 0 of "), run.out());
        if (kind == Kind.NETWORK_EXPORT) {
            assertExports(project, plugins);
        }
    }

    private TestExecutionSummary test(Path classes, Path tests) throws Exception {
        URL[] folders = {classes.toUri().toURL(), tests.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(folders, getClass().getClassLoader())) {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(loader.loadClass("com.example.MyOwnTest")))
                    .build(), listener);
            return listener.getSummary();
        }
    }

    @Test
    void isBuiltByMavenFromItsOwnRepository() throws Exception {
        Path project = write(Kind.PRUNING_SCHEDULE.name(), "my-own");

        maven(project);

        try (JarFile jar = new JarFile(project.resolve("target/my-own-1.0.jar").toFile())) {
            assertEquals(ApiVersion.current().toString(),
                    jar.getManifest().getMainAttributes().getValue(ApiVersion.ATTRIBUTE));
        }
        assertExampleRuns(project, project.resolve("target"));
    }

    @Test
    @Tag("long")
    void isBuiltByMavenOfEveryKind() throws Exception {
        for (Kind<?> kind : Kind.all()) {
            Path project = Files.move(write(kind.name(), "my-own"), folder.resolve(kind.name()));
            maven(project);
            assertExampleRuns(project, project.resolve("target"));
        }
    }

    /** Offline: what our own build needs is there already. */
    private static void maven(Path project) throws Exception {
        Path log = project.resolve("maven.log");
        String kept = System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository");
        Process maven = new ProcessBuilder(
                "mvn", "-B", "-o", "-Daether.offline.protocols=file", "-Dmaven.repo.local=" + kept, "package")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = maven.waitFor(5, TimeUnit.MINUTES);
        maven.destroy();
        assertTrue(ended && maven.exitValue() == 0, Files.readString(log));
        assertFalse(Files.readString(log).contains("[WARNING]"), Files.readString(log));
    }

    @Test
    void aTypoShowsTheNearestKindAndAllElseThatIsWrong() {
        Sculpt refused = Sculpt.run("plugins", "new", "unit-scor", "My_Score", "--package", "com..example");

        assertEquals(2, refused.exitCode());
        assertEquals(List.of(
                "sculpt: there is no kind of plugin named \"unit-scor\"; did you mean \"unit-score\"?",
                "sculpt: the name \"My_Score\" is not lower-case words joined by hyphens, as my-score",
                "sculpt: \"com..example\" is no name of a Java package, as com.example"), refused.err().lines().toList());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path mine = Files.writeString(folder.resolve("my-own"), "mine");

        Sculpt refused = Sculpt.run("plugins", "new", "task", "my-own", "--into", folder);

        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("my-own: is there already"), refused.err());
        assertEquals("mine", Files.readString(mine));
    }

    @ParameterizedTest
    @CsvSource({"my-score, myscore, MyScore", "new, new_, New", "unit-score, unitscore, UnitScoreAlgorithm",
        "math, math, MathAlgorithm", "override, override, OverrideAlgorithm", "my, my, My"})
    void namesOfClassesAreFree(String name, String packageName, String className) throws IOException {
        assertEquals(0, Sculpt.run("plugins", "new", "unit-score", name, "--into", folder).exitCode());

        Path source = folder.resolve(name).resolve("src/main/java").resolve(packageName).resolve(className + ".java");
        assertTrue(Files.readString(source).startsWith("package " + packageName + ";"));
        Javac.compileFiles(sources(folder.resolve(name), "src/main/java"),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList(),
                folder.resolve(name).resolve("classes"));
    }

    @ParameterizedTest
    @CsvSource({"dev.sculpt.api.mine", "java.util", "java"})
    void packagesThatWouldNotBeFoundAreRefused(String packageName) {
        Sculpt refused = Sculpt.run("plugins", "new", "task", "my-own", "--package", packageName, "--into", folder);

        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("is not for plugins"), refused.err());
    }

    /** Every word between at signs is filled in. */
    @ParameterizedTest
    @MethodSource("dev.sculpt.api.Kind#all")
    void nothingIsLeftOpen(Kind<?> kind) throws IOException {
        Pattern word = Pattern.compile("@\\w+@");
        try (Stream<Path> files = Files.walk(write(kind.name(), "my-own"))) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".jar")).toList()) {
                assertFalse(word.matcher(Files.readString(file) + file).find(), file.toString());
            }
        }
    }

    /** The JUnit of the projects is the one that the testkit was built with. */
    @Test
    void theJUnitIsOurs() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        String junit = pom.substring(pom.indexOf("<artifactId>junit-bom</artifactId>"));
        String version = junit.substring(junit.indexOf("<version>"), junit.indexOf("</version>"));

        try (Stream<Path> files = Files.walk(write("task", "my-own").resolve("repository"))) {
            Path testkit = files.filter(file -> file.toString().matches(".*sculpt-testkit-.*\\.pom"))
                    .findFirst().orElseThrow();
            assertTrue(Files.readString(testkit).contains(version), version);
        }
    }

    @Test
    void aNameThatIsTakenIsRefused(@TempDir Path folder) {
        Sculpt refused = Sculpt.run("plugins", "new", "unit-score", "random", "--into", folder);

        assertEquals(2, refused.exitCode());
        assertEquals("sculpt: there is a unit-score named \"random\" already; take another name\n", refused.err());
        assertFalse(Files.exists(folder.resolve("random")));
    }
}
