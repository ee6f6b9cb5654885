package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.api.ApiVersion;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.runner.stranger.BrokenPlugin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plugins in plugin folders: what counts as one, and what is said of those that cannot be used. */
class DroppedInTest {

    private static final Path API = Path.of(
            SculptPlugin.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    private static final String SERVICE = "META-INF/services/dev.sculpt.api.SculptPlugin";

    private static final String LIBRARY = """
            public class Library {
                public static String name() { return "from-library"; }
            }
            """;
    private static final String PLUGIN = """
            import dev.sculpt.api.*;
            import java.util.List;
            public class Plugin implements SculptPlugin {
                public List<Factory<?, ?>> factories() {
                    return List.of(Factory.of(Kind.PRUNING_SCHEDULE, Library.name(), "Asks for nothing.", "the tests",
                            () -> (start, step, round) -> start));
                }
            }
            """;

    @TempDir
    private Path folder;
    private Path plugins;

    @BeforeEach
    void makeFolder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    private Path library(Path jar) throws IOException {
        Path classes = folder.resolve("library");
        Javac.compile(Map.of("Library", LIBRARY), List.of(), classes);
        return JarPacker.packFolder(classes, jar);
    }

    private Path plugin(Path jar) throws IOException {
        Path classes = folder.resolve("plugin");
        Javac.compile(Map.of("Plugin", PLUGIN), List.of(API, folder.resolve("library")), classes);
        named(classes, "Plugin");
        return JarPacker.packFolder(classes, jar);
    }

    private static void named(Path classes, String plugin) throws IOException {
        Files.createDirectories(classes.resolve(SERVICE).getParent());
        Files.writeString(classes.resolve(SERVICE), plugin);
    }

    private String refused() {
        Sculpt run = Sculpt.run("plugins", "--plugins", plugins);
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), text);
    }

    @Test
    void aFolderOfJarsIsOnePluginWithItsLibraries() throws IOException {
        Path mine = Files.createDirectory(plugins.resolve("mine"));
        library(mine.resolve("a-library.jar"));
        plugin(mine.resolve("plugin.jar"));
        Files.writeString(mine.resolve("NOTES.txt"), "no jar");
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                pruning: [{ plugin: units, step: 50, accuracy: 0.5, schedule: from-library }]
                """);

        Sculpt run = Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"));

        assertEquals(0, run.exitCode(), run.err());
        List<String> jars = new ArrayList<>();
        for (JsonNode jar : new ObjectMapper().readTree(folder.resolve("out/provenance.json").toFile()).get("plugins")) {
            assertEquals(64, jar.get("sha256").asText().length());
            jars.add(Path.of(jar.get("jar").asText()).getFileName().toString());
        }
        assertEquals(List.of("a-library.jar", "plugin.jar"), jars);
    }

    @Test
    void aLibraryApartFromItsPluginIsNoPlugin() throws IOException {
        library(plugins.resolve("library.jar"));

        assertContains(refused(), "library.jar: holds no plugin: nothing is named in " + SERVICE
                + "; a library goes into one folder with the plugin that needs it");
    }

    @Test
    void aMissingLibraryIsNamed() throws IOException {
        library(folder.resolve("library.jar"));
        plugin(plugins.resolve("plugin.jar"));

        assertContains(refused(),
                "plugin.jar: a plugin cannot be loaded: it needs the class Library, which it does not hold");
    }

    @Test
    void theFolderThatMavenBuildsInCanBeGiven() throws IOException {
        withVersion(plugins.resolve("mine.jar"), ApiVersion.current().toString());
        Files.createDirectory(plugins.resolve("classes"));

        Sculpt run = Sculpt.run("plugins", "--plugins", plugins);

        assertEquals(0, run.exitCode(), run.err());
        assertContains(run.out(), "from-library");
    }

    @Test
    void aJarThatEndsTooEarlyIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(library(folder.resolve("whole.jar")));
        Files.write(plugins.resolve("half.jar"), Arrays.copyOf(whole, whole.length / 2));

        assertContains(refused(), "half.jar: is damaged, or no jar: ");
    }

    @Test
    void aJarWhoseBytesChangedIsDamaged() throws IOException {
        Path jar = plugins.resolve("changed.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry(SERVICE);
            byte[] text = "Plugin".getBytes(StandardCharsets.UTF_8);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(text.length);
            entry.setCrc(checksum(text));
            out.putNextEntry(entry);
            out.write(text);
        }
        byte[] bytes = Files.readAllBytes(jar);
        bytes[30 + SERVICE.length()] ^= 1; // the header of an entry has 30 bytes, then comes its name
        Files.write(jar, bytes);

        assertContains(refused(), "changed.jar: is damaged, or no jar: the checksum of " + SERVICE + " is wrong");
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    @Test
    void anUnreadableJarIsNotDamaged() throws IOException {
        Files.createSymbolicLink(plugins.resolve("gone.jar"), folder.resolve("nowhere.jar"));

        assertContains(refused(), "gone.jar: cannot be read: no such file");
    }

    @Test
    void aConstructorThatThrowsShowsWhy() throws IOException {
        JarPacker.packClasses(plugins.resolve("broken.jar"), List.of(BrokenPlugin.class));

        assertContains(refused(), "BrokenPlugin could not be instantiated: "
                + "java.lang.IllegalStateException: no constructor today");
    }

    @ParameterizedTest
    @CsvSource({
        "1.9, 'was built against version 1.9 of the api, and this is 1.0; it needs a newer sculpt'",
        "2.0, 'was built against version 2.0 of the api, and this is 1.0; it needs a newer sculpt'",
        "0.9, 'was built against version 0.9 of the api, and this is 1.0; build it again against 1.0'",
        "new, 'Sculpt-Api-Version in its manifest is \"new\" and should be two numbers such as 1.0'"})
    void theApiThatItWasBuiltAgainstIsChecked(String version, String message) throws IOException {
        withVersion(plugins.resolve("mine.jar"), version);

        assertContains(refused(), "mine.jar: " + message.replace("1.0", ApiVersion.current().toString()));
    }

    private void withVersion(Path to, String version) throws IOException {
        library(folder.resolve("library.jar"));
        Path jar = plugin(folder.resolve("plain.jar"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(ApiVersion.ATTRIBUTE, version);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
            for (Path each : List.of(jar, folder.resolve("library.jar"))) {
                try (JarFile in = new JarFile(each.toFile())) {
                    for (ZipEntry entry : Collections.list(in.entries())) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        in.getInputStream(entry).transferTo(out);
                    }
                }
            }
        }
    }

    /** Without a word of the version in its manifest, as a plugin of the days of {@code SculptPlugin.tasks()}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "public java.util.List<String> tasks() { return null; }"
                + "| it was built against another version of the api than this one, ",
        "public java.util.List<Factory<?, ?>> factories() { return List.of(dev.sculpt.api.Later.MADE); }"
                + "| it needs dev.sculpt.api.Later",
        "public java.util.List<Factory<?, ?>> factories() { return List.of(Factory.later()); }"
                + "| NoSuchMethodError: 'dev.sculpt.api.Factory dev.sculpt.api.Factory.later()'"})
    void aPluginOfAnotherApiIsToldByWhatItNeeds(String method, String message) throws IOException {
        Path other = folder.resolve("other");
        Javac.compile(Map.of(
                "SculptPlugin", "package dev.sculpt.api; public interface SculptPlugin { }",
                "Factory", "package dev.sculpt.api; public record Factory<C, S>(C c, S s) {"
                        + " public static Factory<?, ?> later() { return null; } }",
                "Later", "package dev.sculpt.api; public class Later { public static final Factory<?, ?> MADE = null; }"),
                List.of(), other);
        Path classes = folder.resolve("old");
        Javac.compile(Map.of("Old", "import dev.sculpt.api.*; import java.util.List;"
                + " public class Old implements SculptPlugin { " + method + " }"), List.of(other), classes);
        named(classes, "Old");
        JarPacker.packFolder(classes, plugins.resolve("old.jar"));

        String refused = refused();

        assertContains(refused, "old.jar: a plugin cannot be loaded: it was built against another version of the api");
        assertContains(refused, message.strip());
    }
}
