package dev.sculpt.runner.template;

import dev.sculpt.api.ApiVersion;
import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * A stand-alone Maven project of a new plugin: a first version that works, its settings, its entry, a test on the contract
 * of its kind, and a pipeline that uses it.
 *
 * @param kind what the plugin offers
 * @param name of what it offers
 * @param packageName of its classes
 * @param folder to make
 */
public record PluginProject(Kind<?> kind, String name, String packageName, Path folder) {

    /**
     * Checks what a user asks for.
     *
     * @param kind the name of the kind
     * @param name lower-case words joined by hyphens
     * @param packageName of the classes; by default the name without its hyphens
     * @param into where the folder of that name is made
     * @param registry has the names that are taken
     * @throws InvalidInputException with everything that is wrong
     */
    public static PluginProject of(String kind, String name, Optional<String> packageName, Path into,
            PluginRegistry registry) {
        List<Problem> problems = new ArrayList<>();
        Optional<Kind<?>> found = Kind.all().stream().filter(each -> each.name().equals(kind)).findFirst();
        if (found.isEmpty()) {
            problems.add(new Problem("", "there is no kind of plugin named \"" + kind + "\""
                    + NearestName.hint(kind, Kind.all().stream().map(Kind::name).toList())));
        }
        Path folder = into.resolve(Factory.isName(name) ? name : "plugin");
        String inPackage = packageName.orElse(name.replace("-", ""));
        if (!Factory.isName(name)) {
            problems.add(new Problem("",
                    "the name \"" + name + "\" is not lower-case words joined by hyphens, as my-score"));
        } else if (found.flatMap(one -> registry.find(one, name)).isPresent()) {
            problems.add(new Problem("", "there is a " + kind + " named \"" + name + "\" already; take another name"));
        } else if (Files.exists(folder)) {
            problems.add(new Problem(folder.toString(), "is there already; take another name, or remove it"));
        }
        if (packageName.isPresent() && !SourceVersion.isName(inPackage)) {
            problems.add(new Problem("", "\"" + inPackage + "\" is no name of a Java package, as com.example"));
        } else if (isTaken(inPackage)) {
            problems.add(new Problem("", "the package \"" + inPackage + "\" is not for plugins; take one of your own"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new PluginProject(found.get(), name, SourceVersion.isName(inPackage) ? inPackage : inPackage + "_", folder);
    }

    // The JDK's and those of this program: its api is never looked for in a plugin's jar, the rest would pass for ours.
    private static boolean isTaken(String packageName) {
        return Pattern.matches("(java|dev\\.sculpt)(\\..*)?", packageName);
    }

    /**
     * Writes the project, which is there as a whole or not at all.
     *
     * @throws InvalidInputException if the folder is there already, or the api is not there to be built against
     * @throws IOException if it cannot be written
     */
    public void write() throws IOException {
        PluginKit kit = PluginKit.ofThisProgram();
        Template own = Template.of(kind.name())
                .orElseThrow(() -> new IllegalStateException("there is no template of the kind " + kind));
        Map<String, String> words = words(own, kit.version());
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        remove(part); // what a killed process left
        Files.createDirectory(part);
        try {
            for (Template template : List.of(common("project"), own, common("repository"))) {
                for (Map.Entry<String, String> file : template.filled(words).entrySet()) {
                    Path path = part.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
            }
            kit.write(part);
            Files.move(part, folder);
        } catch (IOException e) {
            throw FailedFile.named(part, e);
        } finally {
            remove(part);
        }
    }

    private static void remove(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Template common(String name) {
        return Template.of(name).orElseThrow(() -> new IllegalStateException("there is no template named " + name));
    }

    private Map<String, String> words(Template own, String version) {
        Map<String, String> words = new HashMap<>(common("project").values());
        words.putAll(own.values());
        words.put("kind", kind.name());
        words.put("KIND", kind.name().toUpperCase(Locale.ROOT).replace('-', '_'));
        words.put("name", name);
        words.put("Name", className(own));
        words.put("package", packageName);
        words.put("path", packageName.replace('.', '/'));
        words.put("apiVersion", ApiVersion.current().toString());
        words.put("sculptVersion", version);
        return words;
    }

    /** Returns {@code MyScore} for {@code my-score}, or a longer one where the template uses a class of that name. */
    private String className(Template own) {
        String camel = Arrays.stream(name.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        Pattern used = Pattern.compile("\\b" + camel + "(Settings|Plugin|Test)?\\b");
        boolean taken = own.files().values().stream().anyMatch(text -> used.matcher(text).find())
                || common("project").files().values().stream().anyMatch(text -> used.matcher(text).find());
        return taken ? camel + "Algorithm" : camel;
    }
}
