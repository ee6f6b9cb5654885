package dev.sculpt.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SparkNamesTest {

    static String[] options() {
        return SparkNames.JAVA_OPTIONS.split("[ =]");
    }

    /** The launcher is a shell script, which cannot take them from here. */
    @ParameterizedTest
    @MethodSource("options")
    void executorsAreStartedAsTheProgramIs(String option) throws IOException {
        String launcher = Files.readString(Path.of("../../runner/bin/sculpt"));

        assertTrue(launcher.lines().anyMatch(line -> line.startsWith("options=(") && line.contains(option)), launcher);
    }
}
