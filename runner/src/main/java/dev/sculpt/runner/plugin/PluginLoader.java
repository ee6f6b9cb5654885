package dev.sculpt.runner.plugin;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.problem.Problem;
import dev.sculpt.runner.settings.SettingsRecord;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** Finds every plugin on the class path and in the plugin folders. All that is wrong is reported together. */
public final class PluginLoader {

    private final PluginFolders folders;

    @Inject
    PluginLoader(PluginFolders folders) {
        this.folders = folders;
    }

    /**
     * Loads the plugins.
     *
     * @throws InvalidInputException if a folder or jar cannot be used, or two plugins share a name
     */
    public PluginRegistry load() {
        List<Problem> problems = new ArrayList<>();
        List<Offer> offers = new ArrayList<>(offersOf(SculptPlugin.class.getClassLoader(), "the class path", problems));
        List<PluginJar> jars = new ArrayList<>();
        for (Path path : jarPaths(problems)) {
            try {
                jars.add(PluginJar.of(path));
                ClassLoader loader = new PluginClassLoader(path.getFileName().toString(), path.toUri().toURL());
                List<Offer> found = offersOf(loader, path.toString(), problems);
                offers.addAll(found);
            } catch (IOException e) {
                problems.add(new Problem(path.toString(), "cannot be read: " + e.getMessage()));
            }
        }
        problems.addAll(clashes(offers));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new PluginRegistry(offers, jars);
    }

    private Set<Path> jarPaths(List<Problem> problems) {
        Set<Path> jars = new LinkedHashSet<>();
        for (Path folder : folders.folders()) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .map(file -> file.toAbsolutePath().normalize())
                        .forEach(jars::add);
            } catch (IOException e) {
                problems.add(new Problem(folder.toString(), "no plugin folder: it cannot be listed"));
            }
        }
        return jars;
    }

    // Each plugin class is asked in isolation, since a stranger's may throw anything.
    private static List<Offer> offersOf(ClassLoader loader, String place, List<Problem> problems) {
        List<Offer> offers = new ArrayList<>();
        int plugins = 0;
        Set<String> failures = new HashSet<>();
        var found = ServiceLoader.load(SculptPlugin.class, loader).iterator();
        while (true) {
            SculptPlugin plugin;
            try {
                if (!found.hasNext()) {
                    break;
                }
                plugins++;
                plugin = found.next();
            } catch (ServiceConfigurationError | RuntimeException | LinkageError | StackOverflowError e) {
                String text = PluginFailure.text(e);
                if (!failures.add(text)) {
                    break; // stuck at what cannot be read
                }
                plugins++;
                problems.add(new Problem(place, "a plugin cannot be loaded: "
                        + (e instanceof ServiceConfigurationError ? OneLine.firstOf(e.getMessage()) : text)
                        + (e.getCause() == null ? "" : " (" + PluginFailure.text(e.getCause()) + ")")));
                continue;
            }
            offers.addAll(offersOf(plugin, place, problems));
        }
        if (plugins == 0) {
            problems.add(new Problem(place, "holds no plugin: nothing is named in META-INF/services/"
                    + SculptPlugin.class.getName()));
        }
        return offers;
    }

    // What is wrong with one factory does not hide what is wrong with another.
    private static List<Offer> offersOf(SculptPlugin plugin, String place, List<Problem> problems) {
        List<Offer> offers = new ArrayList<>();
        String name = plugin.getClass().getName();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(plugin.getClass().getClassLoader());
            List<Factory<?, ?>> factories = plugin.factories();
            if (factories == null) {
                problems.add(new Problem(place, name + " returns null for its factories"));
                return offers;
            }
            for (Factory<?, ?> factory : factories) {
                List<String> faults = factory == null
                        ? List.of(name + " returns null for a factory")
                        : SettingsRecord.faults(factory.settings(), factory.name());
                faults.forEach(fault -> problems.add(new Problem(place, fault)));
                if (faults.isEmpty()) {
                    offers.add(new Offer(factory, originOf(plugin), plugin.getClass().getClassLoader()));
                }
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
            problems.add(new Problem(place, "a plugin cannot be loaded: " + name + " failed: " + PluginFailure.text(e)));
        } finally {
            thread.setContextClassLoader(before);
        }
        return offers;
    }

    private static String originOf(SculptPlugin plugin) {
        try {
            return Path.of(plugin.getClass().getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Problem> clashes(List<Offer> offers) {
        List<Problem> clashes = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            for (int j = i + 1; j < offers.size(); j++) {
                Offer one = offers.get(i);
                Offer other = offers.get(j);
                if (one.kind() == other.kind() && one.name().equals(other.name())) {
                    clashes.add(new Problem("", "two " + one.kind().name() + " plugins have the name \"" + one.name()
                            + "\": one in " + one.origin() + ", one in " + other.origin() + "; remove one of the jars"));
                }
            }
        }
        return clashes;
    }
}
