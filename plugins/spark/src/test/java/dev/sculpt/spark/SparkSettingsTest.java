package dev.sculpt.spark;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        "spark.authenticate.secret, is a secret", "spark.ssl.keyPassword, is a secret",
        "spark.hadoop.fs.s3a.secret.key, is a secret", "spark.hadoop.fs.s3a.access.key, is a secret",
        "spark.hadoop.fs.s3a.session.token, is a secret", "spark.hadoop.fs.s3a.bucket.b.access.key, is a secret",
        "spark.executorEnv.AWS_ACCESS_KEY_ID, is a secret", "spark.executorEnv.AWS_SECRET_ACCESS_KEY, is a secret",
        "spark.hadoop.fs.azure.account.key.a.blob.core.windows.net, is a secret", "spark.ssl.PASSWORD.of, is a secret"})
    void whatIsNoSettingOrASecretIsRefused(String key, String message) {
        SettingException refused = refused("local[2]", Map.of(key, "1"));

        assertEquals("conf." + key, refused.path());
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    @Test
    void theFileOfASecretIsNone() {
        assertDoesNotThrow(() -> settings("local[2]", Map.of("spark.authenticate", "true",
                "spark.authenticate.secret.file", "/etc/spark/secret", "spark.network.crypto.enabled", "true",
                "spark.kubernetes.authenticate.oauthTokenFile", "/etc/spark/token")));
    }

    @Test
    void aSecretAmongOptionsIsOneToo() {
        SettingException refused = refused("local[2]",
                Map.of("spark.executor.extraJavaOptions", "-Xss2m -Djavax.net.ssl.keyStorePassword=tulip"));

        assertEquals("conf.spark.executor.extraJavaOptions", refused.path());
        assertFalse(refused.getMessage().contains("tulip"), refused.getMessage());
    }

    /** What spark-submit is given comes as properties of Java. */
    @Test
    void theClusterOfSparkSubmitIsHeldToTheSame() {
        System.setProperty("spark.master", "spark://10.0.0.7:7077");
        try {
            assertTrue(refused(null, Map.of()).getMessage().contains("--conf spark.driver.host=NAME"));
            assertDoesNotThrow(() -> settings(null, Map.of("spark.driver.host", "10.0.0.2")));
            assertEquals("local[3]", settings("local[3]", Map.of()).cluster());
            System.setProperty("spark.driver.host", "10.0.0.2");
            assertEquals("spark://10.0.0.7:7077", settings(null, Map.of()).cluster());
            System.clearProperty("spark.driver.host");
            System.setProperty("spark.master", "local[2]");
            assertEquals("local[2]", settings(null, Map.of()).cluster());
        } finally {
            System.clearProperty("spark.master");
            System.clearProperty("spark.driver.host");
        }
    }
}
