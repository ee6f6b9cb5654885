package dev.sculpt.spark;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Settings of the execution {@code spark}.
 *
 * @param master the cluster; only {@code spark-submit} gives one where this is left out
 * @param batch networks of a batch; by {@code seconds} where it is left out
 * @param seconds that a batch is to take
 * @param conf of Spark
 * @param home the folder of Spark, with {@code jars} in it
 */
public record SparkSettings(
        @Setting("the cluster, as Spark names it: spark://HOST:PORT, local[N], yarn, k8s://...") Optional<String> master,
        @Setting(value = "networks of a batch, at least; by default as many as take the seconds", min = 1)
        Optional<Integer> batch,
        @Setting(value = "seconds that a batch is to take", defaultValue = "3", min = 0.1, max = 3600) double seconds,
        @Setting(value = "settings of Spark, such as spark.executor.memory: 4g", defaultValue = "{}")
        Map<String, String> conf,
        @Setting("the folder of Spark, with jars in it; by default $SPARK_HOME, else the one that the build makes")
        Optional<Path> home) {

    private static final Pattern CLUSTER = Pattern.compile("local(\\[.+])?|local-cluster\\[.+]|spark://.+|yarn|k8s://.+");
    private static final Pattern HERE =
            Pattern.compile("local.*|spark://(127\\.\\d+\\.\\d+\\.\\d+|localhost|\\[::1])(:\\d+)?");

    /** In names; what Spark itself takes for one, and some that file systems have. */
    private static final String SECRET = "(?i)secret|password|passphrase|token|(access|account)[._-]?key"
            + "|private\\.key|\\.sas\\.";
    private static final Pattern SECRET_NAME = Pattern.compile(SECRET);
    private static final Pattern SECRET_OPTION = Pattern.compile("(" + SECRET + ")[^\\s=]*=");
    private static final Pattern FILE = Pattern.compile("([.-]f|F)ile$");

    public SparkSettings {
        conf = Collections.unmodifiableMap(new LinkedHashMap<>(conf));
        master.filter(name -> !CLUSTER.matcher(name).matches()).ifPresent(name -> {
            throw new SettingException("master", "must be spark://HOST:PORT, local[N], yarn or k8s://..., not " + name);
        });
        conf.forEach(SparkSettings::check);
        String cluster = cluster(master).orElseThrow(() -> new SettingException("master",
                "name a cluster, such as spark://HOST:7077, or local[2] for this machine; only spark-submit gives one"));
        if (!HERE.matcher(cluster).matches() && !conf.containsKey(SparkNames.DRIVER_HOST)
                && System.getProperty(SparkNames.DRIVER_HOST) == null) {
            throw new SettingException("master", "the machines of " + cluster + " cannot reach this one, which keeps to "
                    + "loopback; set conf: { " + SparkNames.DRIVER_HOST + ": NAME } (of spark-submit: --conf "
                    + SparkNames.DRIVER_HOST + "=NAME) to a name of this machine that they know, and see what a cluster "
                    + "must protect");
        }
    }

    /** Returns the cluster: the one that is set, else that of {@code spark-submit}. */
    String cluster() {
        return cluster(master).orElseThrow();
    }

    private static Optional<String> cluster(Optional<String> set) {
        return set.or(() -> Optional.ofNullable(System.getProperty(SparkNames.MASTER)));
    }

    private static void check(String key, String value) {
        if (!key.startsWith("spark.")) {
            throw new SettingException("conf." + key, "settings of Spark begin with spark.");
        } else if (key.equals(SparkNames.MASTER)) {
            throw new SettingException("conf." + key, "write it as master");
        } else if (isSecret(key, value)) {
            throw new SettingException("conf." + key, "is a secret, which the files of a run would keep; give Spark a file "
                    + "of it, such as by spark.authenticate.secret.file, or a variable, such as _SPARK_AUTH_SECRET");
        }
    }

    // The name of a file is none, whatever is in it.
    private static boolean isSecret(String key, String value) {
        return SECRET_NAME.matcher(key).find() && !FILE.matcher(key).find() || SECRET_OPTION.matcher(value).find();
    }
}
