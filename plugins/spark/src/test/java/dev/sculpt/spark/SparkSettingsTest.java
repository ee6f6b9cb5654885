package dev.sculpt.spark;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkSettingsTest {

    private static SparkSettings settings(String master, Map<String, String> conf) {
        return new SparkSettings(Optional.ofNullable(master), Optional.empty(), 3, conf, Optional.empty());
    }

    private static SettingException refused(String master, Map<String, String> conf) {
        return assertThrows(SettingException.class, () -> settings(master, conf));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "local", "local[2]", "local[*]", "local[2,3]", "spark://127.0.0.1:7077", "spark://localhost:7077"})
    void aClusterOnThisMachineNeedsNothingElse(String master) {
        assertDoesNotThrow(() -> settings(master, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark://10.0.0.7:7077", "spark://head:7077,spare:7077", "yarn", "k8s://https://head:6443"})
    void machinesElsewhereMustBeToldTheNameOfThisOne(String master) {
        assertTrue(refused(master, Map.of()).getMessage().contains("conf: { spark.driver.host: NAME }"));
        assertDoesNotThrow(() -> settings(master, Map.of("spark.driver.host", "10.0.0.2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lokal", "10.0.0.7:7077", "spark:/10.0.0.7", "local(2)", ""})
    void otherNamesAreRefused(String master) {
        assertEquals("master", refused(master, Map.of()).path());
    }

    @Test
    void withoutAClusterNothingRuns() {
        assertEquals("master", refused(null, Map.of()).path());
    }

    @ParameterizedTest
    @CsvSource({"executor.memory, settings of Spark begin with spark.", "spark.master, write it as master",
        "spark.authenticate.secret, is a secret", "spark.ssl.keyPassword, is a secret"})
    void whatIsNoSettingOrASecretIsRefused(String key, String message) {
        SettingException refused = refused("local[2]", Map.of(key, "1"));

        assertEquals("conf." + key, refused.path());
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    @Test
    void theFileOfASecretIsNone() {
        assertDoesNotThrow(() -> settings("local[2]", Map.of("spark.authenticate", "true",
                "spark.authenticate.secret.file", "/etc/spark/secret", "spark.network.crypto.enabled", "true")));
    }
}
