package dev.sculpt.spark;

import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.IsolatedLoader;
import dev.sculpt.api.execution.Work;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Loads Spark, apart from all that is around it, and hands it the work. Its classes stay loaded until the process ends,
 * since Spark cleans up at that moment.
 */
final class SparkExecution implements Execution {

    private static final String DRIVER = "dev.sculpt.spark.cluster.SparkDriver";

    private final SparkSettings settings;
    private final Path code = code(SparkExecution.class);
    private final SparkHome home;

    SparkExecution(SparkSettings settings) {
        this.settings = settings;
        this.home = SparkHome.find(settings.home(), System.getenv("SPARK_HOME"), code);
    }

    @Override
    public void execute(Work work) {
        if (work.left().size() == 0) {
            return;
        }
        List<Path> jars = new ArrayList<>(List.of(code));
        jars.addAll(home.jars());
        IsolatedLoader loader = IsolatedLoader.of("spark", code());
        loader.inside(() -> driver(loader).execute(work));
    }

    /** Returns the jars of Spark. */
    @Override
    public List<Path> code() {
        List<Path> jars = new ArrayList<>(List.of(code));
        jars.addAll(home.jars());
        return jars;
    }

    private Execution driver(ClassLoader loader) {
        try {
            return (Execution) loader.loadClass(DRIVER)
                    .getConstructor(String.class, int.class, double.class, Map.class, List.class)
                    .newInstance(settings.cluster(), settings.batch().orElse(0),
                            settings.seconds(), settings.conf(), List.of(code.toString(), code(Execution.class).toString()));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the jar that a class was loaded from. */
    private static Path code(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
