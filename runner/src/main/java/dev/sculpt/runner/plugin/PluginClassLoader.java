package dev.sculpt.runner.plugin;

import dev.sculpt.api.SculptPlugin;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Loads the jars of one dropped-in plugin apart from all others. From the host it sees the JDK and exactly the packages of
 * the api; neither the runner nor its libraries, so that a plugin may bring its own versions.
 */
final class PluginClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private PluginClassLoader(String name, URL[] jars) {
        super(name, jars, new ApiOnly());
    }

    /** Returns a loader of the jars of one plugin. */
    static PluginClassLoader of(DroppedIn plugin) {
        return new PluginClassLoader(plugin.name(), plugin.jars().stream().map(PluginClassLoader::url).toArray(URL[]::new));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e); // every file has a URL
        }
    }

    /** The parent of every plugin: the JDK and the api. */
    private static final class ApiOnly extends ClassLoader {

        private static final String API = SculptPlugin.class.getPackageName();

        ApiOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            if (packageName.equals(API) || packageName.startsWith(API + ".")) {
                return SculptPlugin.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
