package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for every plugin that we ship. */
class BundledPluginsTest {

    private final PluginRegistry registry = new PluginLoader(new PluginFolders(List.of())).load();

    @Test
    void everyKindHasAPlugin() {
        for (Kind<?> kind : Kind.all()) {
            assertFalse(registry.offers(kind).isEmpty(), kind.name());
        }
    }

    @Test
    void everyPluginIsInTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("../plugins/README.md"));

        for (Offer offer : registry.offers()) {
            assertTrue(documentation.contains("| " + offer.kind().name() + " | `" + offer.name() + "` |"), offer.toString());
        }
    }

    @Test
    void everyPluginOfTheDocumentationExists() throws IOException {
        String kinds = Kind.all().stream().map(Kind::name).collect(Collectors.joining("|"));
        long documented = Files.readAllLines(Path.of("../plugins/README.md")).stream()
                .filter(line -> line.matches("\\| (" + kinds + ") \\| `.*"))
                .count();

        assertEquals(registry.offers().size(), documented);
    }

    @Test
    void everySettingSaysWhatItMeansInOneLine() {
        for (Offer offer : registry.offers()) {
            for (RecordComponent component : offer.factory().settings().getRecordComponents()) {
                String meaning = component.getAnnotation(Setting.class).value();
                assertTrue(meaning.length() > 5 && !meaning.contains("\n"), offer + " " + component.getName());
            }
        }
    }

    @Test
    void howToBuildWhatIsBuiltApartIsSaid() {
        assertTrue(registry.unknown(Kind.EXECUTION, "spark").startsWith(
                "no execution plugin is named \"spark\"; it is built, once, by: mvn -B -Pspark "));
    }

    @Test
    void aNameOfAnotherKindIsExplained() {
        assertTrue(registry.unknown(Kind.CLUSTERING, "mlp").endsWith("there is a model of that name"));
    }
}
