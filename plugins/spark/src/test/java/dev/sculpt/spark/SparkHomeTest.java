package dev.sculpt.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkHomeTest {

    @TempDir
    private Path folder;

    private Path spark(String name, String core) throws IOException {
        Path jars = Files.createDirectories(folder.resolve(name).resolve("jars"));
        Files.createFile(jars.resolve("scala-library-2.13.17.jar"));
        Files.createFile(jars.resolve(core));
        return folder.resolve(name);
    }

    private Path find(Optional<Path> set, String environment) {
        return SparkHome.find(set, environment, folder.resolve("target/plugin/sculpt-spark.jar")).folder();
    }

    @Test
    void thePipelinesComesBeforeTheEnvironmentsAndThatBeforeTheBuilt() throws IOException {
        Path set = spark("set", "spark-core_2.13-4.1.1.jar");
        Path environment = spark("environment", "spark-core_2.13-4.0.1.jar");
        Path built = spark("target/spark", "spark-core_2.13-4.1.1.jar");

        assertEquals(set, find(Optional.of(set), environment.toString()));
        assertEquals(environment, find(Optional.empty(), environment.toString()));
        assertEquals(built, find(Optional.empty(), ""));
        assertEquals(built, find(Optional.empty(), null));
    }

    @Test
    void whereThereIsNoneHowToBuildItIsSaid() {
        SettingException missing = assertThrows(SettingException.class, () -> find(Optional.empty(), null));

        assertEquals("home", missing.path());
        assertTrue(missing.getMessage().endsWith("build it by: " + SparkHome.BUILT_BY), missing.getMessage());
    }

    @Test
    void anotherSparkIsNone() throws IOException {
        Path old = spark("old", "spark-core_2.12-3.5.1.jar");

        SettingException refused = assertThrows(SettingException.class, () -> find(Optional.empty(), old.toString()));

        assertTrue(refused.getMessage().contains(old + "/jars, and SPARK_HOME says so"), refused.getMessage());
    }

    @Test
    void itsJarsAreInTheOrderOfTheirNames() throws IOException {
        Path set = spark("set", "spark-core_2.13-4.1.1.jar");
        Files.createFile(set.resolve("jars/readme.txt"));

        assertEquals(List.of("scala-library-2.13.17.jar", "spark-core_2.13-4.1.1.jar"),
                new SparkHome(set).jars().stream().map(jar -> jar.getFileName().toString()).toList());
    }
}
