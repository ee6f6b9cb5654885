package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the program, in a home where everything is built, with a Java that only says something. */
class LauncherTest {

    private static final String WARNING = "WARNING: Using incubator modules: jdk.incubator.vector";

    @TempDir
    private Path folder;
    private Path home;

    @BeforeEach
    void aHomeWhereEverythingIsBuilt() throws IOException {
        homeCalled("home");
    }

    private void homeCalled(String name) throws IOException {
        home = folder.resolve(name);
        for (String inner : List.of("api/src/main", "plugins", "runner/bin", "runner/target/lib", "java/bin", "maven")) {
            Files.createDirectories(home.resolve(inner));
        }
        Files.createFile(home.resolve("pom.xml"));
        Files.copy(Path.of("bin/sculpt"), home.resolve("runner/bin/sculpt"));
        Files.writeString(home.resolve("runner/target/sculpt-runner.jar"), "a program");
        Files.createFile(home.resolve("runner/target/classes.jsa"));
        Files.createFile(home.resolve("runner/target/built"));
        says("echo a remark >&2");
        // Stands for the build; it makes what a build would.
        executable(folder.resolve("maven/mvn"), "echo built >>'" + folder.resolve("builds") + "'\n");
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        assertTrue(file.toFile().setExecutable(true));
    }

    private void says(String script) throws IOException {
        executable(folder.resolve("java/bin/java"), script + "\necho a result\nexit 3\n");
    }

    /** What one start printed. */
    private record Printed(String out, String err) { }

    private Printed start(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> words = command.length > 0 ? List.of(command) : List.of(home.resolve("runner/bin/sculpt").toString());
        ProcessBuilder start = new ProcessBuilder(words)
                .directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        start.environment().put("JAVA_HOME", folder.resolve("java").toString());
        start.environment().merge("PATH", folder.resolve("maven").toString(), (path, first) -> first + ":" + path);
        start.environment().putAll(environment);
        Process process = start.start();
        assertEquals(3, process.waitFor(), () -> read(err));
        long latest = System.nanoTime() + 10_000_000_000L;
        while (!read(err).contains("a remark") && System.nanoTime() < latest) {
            Thread.onSpinWait(); // what hands standard error on may end last
        }
        return new Printed(read(out), read(err));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void whatGoesToStandardErrorStaysThere() throws IOException, InterruptedException {
        says("echo '" + WARNING + "' >&2; echo one >&2; echo a remark >&2");

        assertEquals(new Printed("a result\n", "one\na remark\n"), start(Map.of()));
    }

    /** What Java takes from JAVA_TOOL_OPTIONS and JDK_JAVA_OPTIONS, and thinks of it, it says before it warns. */
    @Test
    void theWarningIsLeftOutBehindOtherLinesOfJavaToo() throws IOException, InterruptedException {
        says("echo 'NOTE: Picked up JDK_JAVA_OPTIONS: -Xmx1g' >&2; echo 'Java warning: an option' >&2; echo '" + WARNING
                + "' >&2; echo a remark >&2");

        assertEquals("NOTE: Picked up JDK_JAVA_OPTIONS: -Xmx1g\nJava warning: an option\na remark\n", start(Map.of()).err());
    }

    /** OpenBLAS knows no processor that is newer than itself, but has code for what such a one can do. */
    @Test
    void openBlasIsToldTheProcessorWhereNothingElseWasSaid() throws IOException, InterruptedException {
        says("echo \"a remark: ${OPENBLAS_CORETYPE-none}\" >&2");
        Path processors = Path.of("/proc/cpuinfo");
        List<String> flags = !Files.exists(processors) ? List.of()
                : Files.readAllLines(processors).stream().filter(line -> line.startsWith("flags")).limit(1)
                        .flatMap(line -> Stream.of(line.split("\\s+"))).toList();
        String expected = flags.contains("avx512vl") ? "SkylakeX" : flags.contains("avx2") ? "Haswell" : "";

        assertEquals("a remark: " + expected + "\n", start(Map.of("OPENBLAS_CORETYPE", "")).err());
        assertEquals("a remark: Zen\n", start(Map.of("OPENBLAS_CORETYPE", "Zen")).err());
    }

    @Test
    void aLineWithoutAnEndIsThereToo() throws IOException, InterruptedException {
        says("printf 'a remark' >&2");

        assertEquals("a remark", start(Map.of()).err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a:b", "two\nlines", "-dash", "\u00f6\u6728", "quo'te\"s", "$HOME"})
    void aHomeOfAnyNameIsFound(String name) throws IOException, InterruptedException {
        homeCalled(name);
        says("echo a remark >&2\n"
                + "for word in \"$@\"; do case $word in *sculpt-runner.jar*) cat \"${word%%:*}\"; esac; done");

        assertEquals(new Printed("a programa result\n", "a remark\n"), start(Map.of()));
    }

    /** With it, cd prints the folder that it goes to. */
    @Test
    void aSearchPathOfTheShellDoesNotMatter() throws IOException, InterruptedException {
        assertEquals("a remark\n", start(Map.of("CDPATH", "."), "home/runner/bin/sculpt").err());
    }

    @Test
    void itIsStartedByALinkToo() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("sculpt"), Path.of("home/runner/bin/sculpt"));

        assertEquals("a remark\n", start(Map.of(), link.toString()).err());
    }

    /** What Java opens first would take their places. */
    @Test
    void streamsThatAreClosedStayWithoutEffect() throws IOException, InterruptedException {
        says("echo a remark >&2; [ -e /proc/self/fd/1 ] && [ -e /proc/self/fd/2 ] || exit 9\n"
                + "[ \"$(readlink /proc/$$/fd/1)\" != /dev/full ] || echo a full disk >&2");
        String script = home.resolve("runner/bin/sculpt").toString();

        assertEquals("a result\n",
                start(Map.of(), "bash", "-c", "\"$0\" 2>&-; code=$?; echo a remark >&2; exit $code", script).out());
        Printed withoutOutput = start(Map.of(), "bash", "-c", "\"$0\" >&-", script);
        assertEquals("", withoutOutput.out());
        assertTrue(withoutOutput.err().startsWith("a remark\n"), withoutOutput.err());
        assertFalse(withoutOutput.err().contains("a full disk"), withoutOutput.err());
    }

    /** Java reads names of files by the locale; this one has no letters but those of ASCII. */
    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8"})
    void aLocaleWithoutOtherLettersIsReplaced(String locale) throws IOException, InterruptedException {
        says("locale charmap; echo a remark >&2");

        assertEquals("UTF-8\na result\n", start(Map.of("LC_ALL", locale)).out());
    }

    /** What the zip unpacks to. */
    private Path unpacked(String name) throws IOException {
        Path unpacked = folder.resolve(name);
        Files.createDirectories(unpacked.resolve("bin"));
        Files.createDirectories(unpacked.resolve("lib"));
        Files.writeString(unpacked.resolve("lib/sculpt-runner.jar"), "a program");
        Path program = Files.copy(Path.of("bin/sculpt"), unpacked.resolve("bin/sculpt"));
        assertTrue(program.toFile().setExecutable(true));
        return unpacked;
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a:b", "\u00f6\u6728"})
    void unpackedItIsStartedByALinkAndNothingIsBuilt(String name) throws IOException, InterruptedException {
        Path unpacked = unpacked(name);
        says("echo a remark >&2\nfor word in \"$@\"; do case $word in */lib/\\*) ls \"${word%\\*}\" | grep jar; esac; done");
        Path link = Files.createSymbolicLink(folder.resolve("sculpt"), unpacked.resolve("bin/sculpt"));

        assertEquals("sculpt-runner.jar\na result\n", start(Map.of(), link.toString()).out());
        assertEquals(0, builds());
    }

    @Test
    void unpackedOnlyItsFirstStartPreparesOthers() throws IOException, InterruptedException {
        String program = unpacked("unpacked").resolve("bin/sculpt").toString();

        assertTrue(start(Map.of(), program).err().startsWith("sculpt: the first start takes a few seconds more\n"));
        assertEquals("a remark\n", start(Map.of(), program).err());
    }

    /** What the stand-in for Java was started for: the archive of classes, or the command itself. */
    private List<String> starts() {
        return read(folder.resolve("starts")).lines().toList();
    }

    /** Classes are not archived yet; an attempt at it ends with this exit code. */
    private void makesArchives(String ended) throws IOException {
        Files.delete(home.resolve("runner/target/classes.jsa"));
        says("for word in \"$@\"; do case $word in -XX:ArchiveClassesAtExit=*) echo archive >>'" + folder.resolve("starts")
                + "'; [ " + ended + " != 0 ] || echo classes >\"${word#*=}\"; exit " + ended + "; esac; done\n"
                + "case \"$*\" in *-XX:SharedArchiveFile=*) echo shared ;; *) echo plain ;; esac >>'"
                + folder.resolve("starts") + "'; echo a remark >&2");
    }

    @Test
    void classesOfABuildByOtherHandsAreArchivedOnce() throws IOException, InterruptedException {
        makesArchives("0");
        start(Map.of());
        start(Map.of());
        assertEquals(List.of("archive", "shared", "shared"), starts());

        Files.setLastModifiedTime(home.resolve("runner/target/sculpt-runner.jar"),
                FileTime.from(Instant.now().plusSeconds(100)));
        start(Map.of());
        start(Map.of());
        assertEquals(List.of("archive", "shared", "shared"), starts().subList(3, 6));
        assertEquals(0, builds());
    }

    @Test
    void classesThatCannotBeArchivedAreLoadedOneByOne() throws IOException, InterruptedException {
        makesArchives("1");
        start(Map.of());
        start(Map.of());

        assertEquals(List.of("archive", "plain", "plain"), starts());
    }

    private long builds() {
        return read(folder.resolve("builds")).lines().count();
    }

    @Test
    void itIsBuiltAgainOnceASourceIsLater() throws IOException, InterruptedException {
        start(Map.of());
        assertEquals(0, builds());

        Path source = Files.writeString(home.resolve("api/src/main/A.java"), "class A { }");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        start(Map.of());
        assertEquals(1, builds());
    }

    @Test
    void aSourceThatIsDatedInTheFutureIsBuiltOnceForEachContent() throws IOException, InterruptedException {
        FileTime future = FileTime.from(Instant.now().plusSeconds(100_000_000));
        List<Long> builds = new ArrayList<>();
        for (String content : List.of("class A { }", "class A { }", "class B { }", "class B { }")) {
            Files.setLastModifiedTime(Files.writeString(home.resolve("api/src/main/A.java"), content), future);
            start(Map.of());
            builds.add(builds());
        }

        assertEquals(List.of(1L, 1L, 2L, 2L), builds);
        assertFalse(read(folder.resolve("err")).contains("building"), "the last start builds nothing");
    }
}
