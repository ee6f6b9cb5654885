package dev.sculpt.spark;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the program under {@code spark-submit}, apart from Spark's class path: the build that this jar lies in, or the one
 * that {@code SCULPT_HOME} names. The arguments are those of the program.
 */
public final class Submit {

    private Submit() { }

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) throws Throwable {
        String problem = start(arguments);
        System.err.println("sculpt: " + problem);
        System.exit(2);
    }

    // Returns what is wrong, or does not return.
    private static String start(String[] arguments) throws Throwable {
        if (ModuleLayer.boot().findModule(SparkNames.VECTORS).isEmpty()) {
            return "Java was started without its vectors; give spark-submit --driver-java-options '--add-modules="
                    + SparkNames.VECTORS + "'";
        }
        Path jar = Path.of(Submit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String named = System.getenv("SCULPT_HOME");
        Path home = named == null ? jar.resolve("../../../../..").normalize() : Path.of(named);
        Path program = home.resolve("runner/target/sculpt-runner.jar");
        if (!Files.exists(program)) {
            return program + ": no such file; submit the jar where it was built, or set SCULPT_HOME to the folder of a "
                    + "build";
        }
        System.setProperty("sculpt.plugins", jar.getParent().toString());
        ClassLoader loader = new URLClassLoader("sculpt", classPath(program), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass("dev.sculpt.runner.Main").getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        return "the program came back";
    }

    private static URL[] classPath(Path program) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(program.toUri().toURL()));
        try (Stream<Path> libraries = Files.list(program.resolveSibling("lib"))) {
            for (Path library : libraries.sorted().toList()) {
                urls.add(library.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
