package dev.sculpt.runner.plugin;

import dev.sculpt.api.SculptPlugin;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads one dropped-in jar apart from all others. From the host it sees the JDK and exactly the packages of the api;
 * neither the runner nor its libraries, so that a jar may bring its own versions.
 */
final class PluginClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    PluginClassLoader(String name, URL jar) {
        super(name, new URL[] {jar}, new ApiOnly());
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
