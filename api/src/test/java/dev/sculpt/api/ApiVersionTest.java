package dev.sculpt.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersionTest {

    @ParameterizedTest
    @CsvSource({"1.2, 1.2, true", "1.2, 1.0, true", "1.2, 1.3, false", "1.2, 2.0, false", "2.0, 1.2, false",
        "1.10, 1.9, true"})
    void runsPluginsOfItsMajorNumberThatAreNotNewer(String current, String built, boolean runs) {
        assertEquals(runs, ApiVersion.parse(current).orElseThrow().runs(ApiVersion.parse(built).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"1.3, 1.2, true", "2.0, 1.9, true", "1.2, 1.2, false", "1.9, 2.0, false"})
    void isInOrder(String one, String other, boolean after) {
        assertEquals(after, ApiVersion.parse(one).orElseThrow().isAfter(ApiVersion.parse(other).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.x", "1.0.0", "-1.0", "99999999999.0"})
    void nothingElseIsAVersion(String text) {
        assertEquals(Optional.empty(), ApiVersion.parse(text));
    }

    /** Ours goes into the manifest from the pom, and plugins' from the pom of {@code sculpt plugins new}. */
    @Test
    void isTheOneOfTheManifest() throws IOException {
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<" + ApiVersion.ATTRIBUTE + ">${sculpt.api.version}<"));
        assertTrue(Files.readString(Path.of("../pom.xml"))
                .contains("<sculpt.api.version>" + ApiVersion.current() + "</sculpt.api.version>"));
    }
}
