package dev.sculpt.api.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Loads jars apart from all others: of what is around them they see the JDK and exactly the packages of this api, so that
 * they may bring libraries of any version.
 */
public final class IsolatedLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private IsolatedLoader(String name, URL[] jars) {
        super(name, jars, new ApiOnly());
    }

    /**
     * Returns a loader of jars.
     *
     * @param name in stack traces
     * @param jars or folders of classes, which are looked through in this order
     */
    public static IsolatedLoader of(String name, List<Path> jars) {
        return new IsolatedLoader(name, jars.stream().map(IsolatedLoader::url).toArray(URL[]::new));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e); // every file has a URL
        }
    }

    /** Makes a call with this as the context class loader of the thread, as what it has loaded expects. */
    public <T> T inside(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Makes such a call that returns nothing. */
    public void inside(Runnable call) {
        this.<Void>inside(() -> {
            call.run();
            return null;
        });
    }

    /** Closes the jars. Classes that were not loaded by then cannot be loaded any more. */
    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ApiOnly extends ClassLoader {

        private static final String API = "dev.sculpt.api";

        ApiOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            if (packageName.equals(API) || packageName.startsWith(API + ".")) {
                return Execution.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
