package dev.sculpt.runner.plugin;

import dev.sculpt.api.ApiVersion;
import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.execution.IsolatedLoader;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
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
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.zip.ZipException;

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
        List<Offer> offers = new ArrayList<>(offersOf(PluginLoader.class.getClassLoader(), "the class path", "", problems));
        List<PluginJar> jars = new ArrayList<>();
        for (DroppedIn plugin : droppedIn(folders.folders(), problems)) {
            offers.addAll(offersOf(plugin, folders.pins(), jars, problems));
        }
        for (DroppedIn plugin : droppedIn(folders.built().stream().toList(), problems)) {
            offers.addAll(offersOf(plugin, Optional.empty(), new ArrayList<>(), problems));
        }
        problems.addAll(clashes(offers));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new PluginRegistry(offers, jars);
    }

    private static List<Offer> offersOf(
            DroppedIn plugin, Optional<PinnedJars> pins, List<PluginJar> jars, List<Problem> problems) {
        int before = problems.size();
        for (Path path : plugin.jars()) {
            jar(path, plugin.jars(), pins, problems).ifPresent(jars::add);
        }
        if (problems.size() > before) {
            return List.of();
        }
        String hint = plugin.isFolder() ? "" : "; a library goes into one folder with the plugin that needs it";
        return offersOf(IsolatedLoader.of(plugin.name(), plugin.jars()), plugin.place().toString(), hint, problems);
    }

    private static Set<DroppedIn> droppedIn(List<Path> folders, List<Problem> problems) {
        Set<DroppedIn> plugins = new LinkedHashSet<>();
        for (Path folder : folders) {
            try {
                plugins.addAll(DroppedIn.in(folder));
            } catch (IOException e) {
                problems.add(new Problem(folder.toString(), "no plugin folder: "
                        + (Files.exists(folder) ? "it cannot be listed" : "it is not there; was the plugin built?")));
            }
        }
        return plugins;
    }

    // Empty where there was a problem.
    private static Optional<PluginJar> jar(
            Path path, List<Path> together, Optional<PinnedJars> pins, List<Problem> problems) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            problems.add(new Problem(path.toString(), "is no file but a device or the like"));
            return Optional.empty();
        }
        try {
            PluginJar jar = PluginJar.of(path);
            Optional<String> stranger = pins.flatMap(known -> known.refusal(jar));
            if (stranger.isPresent()) {
                problems.add(new Problem(path.toString(), stranger.get()));
                return Optional.empty();
            }
            Attributes attributes = jar.attributes();
            Optional.ofNullable(attributes.getValue(ApiVersion.ATTRIBUTE)).flatMap(PluginLoader::refusal)
                    .ifPresent(refusal -> problems.add(new Problem(path.toString(), refusal)));
            Optional.ofNullable(attributes.getValue(Attributes.Name.CLASS_PATH))
                    .flatMap(classPath -> BroughtJars.refusal(path, classPath, together))
                    .ifPresent(refusal -> problems.add(new Problem(path.toString(), refusal)));
            return Optional.of(jar);
        } catch (ZipException e) {
            problems.add(new Problem(path.toString(), "is damaged, or no jar: " + e.getMessage()));
        } catch (IOException e) {
            problems.add(new Problem(path.toString(), "cannot be read: " + FailedFile.reason(e)));
        }
        return Optional.empty();
    }

    private static Optional<String> refusal(String written) {
        ApiVersion current = ApiVersion.current();
        Optional<ApiVersion> built = ApiVersion.parse(written);
        if (built.isEmpty()) {
            return Optional.of(ApiVersion.ATTRIBUTE + " in its manifest is \"" + written
                    + "\" and should be two numbers such as " + current);
        }
        if (current.runs(built.get())) {
            return Optional.empty();
        }
        return Optional.of("was built against version " + built.get() + " of the api, and this is " + current
                + (built.get().isAfter(current) ? "; it needs a newer sculpt" : "; build it again against " + current));
    }

    // Each plugin class is asked in isolation, since a stranger's may throw anything.
    private static List<Offer> offersOf(ClassLoader loader, String place, String hint, List<Problem> problems) {
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
                plugin = found.next();
            } catch (Throwable e) { // a stranger may throw anything
                plugins++;
                String reason = PluginFailure.text(e);
                if (!failures.add(reason)) {
                    break; // stuck at what cannot be read
                }
                problems.add(new Problem(place, "a plugin cannot be loaded: " + reason));
                continue;
            } finally {
                Thread.interrupted(); // what it left would close the files that are opened next
            }
            plugins++;
            offers.addAll(offersOf(plugin, place, problems));
        }
        if (plugins == 0) {
            problems.add(new Problem(place, "holds no plugin: nothing is named in META-INF/services/"
                    + SculptPlugin.class.getName() + hint));
        }
        return offers;
    }

    // What is wrong with one factory does not hide what is wrong with another.
    private static List<Offer> offersOf(SculptPlugin plugin, String place, List<Problem> problems) {
        List<Offer> offers = new ArrayList<>();
        String name = plugin.getClass().getName();
        ClassLoader own = plugin.getClass().getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(own);
            List<Factory<?, ?>> factories = plugin.factories();
            if (factories == null) {
                problems.add(new Problem(place, "a plugin cannot be loaded: " + name + " returns null for its factories"));
                return offers;
            }
            for (Factory<?, ?> factory : factories) {
                List<String> faults = factory == null
                        ? List.of(name + " returns null for a factory")
                        : SettingsRecord.faults(factory.settings(), factory.name());
                faults.forEach(fault -> problems.add(new Problem(place, "a plugin cannot be loaded: " + fault)));
                if (faults.isEmpty()) {
                    offers.add(new Offer(factory, originOf(plugin), own));
                }
            }
        } catch (Throwable e) { // a stranger may throw anything
            problems.add(new Problem(place, "a plugin cannot be loaded: " + PluginFailure.text(e)));
        } finally {
            thread.setContextClassLoader(before);
            Thread.interrupted();
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
