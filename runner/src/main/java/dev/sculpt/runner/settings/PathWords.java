package dev.sculpt.runner.settings;

import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words under which pipelines may write the file or folder that a plugin reads: {@code path}, or {@code file} or
 * {@code data}, as some plugins have called it. A record that has one setting of these names, and that is a path, takes it
 * under any of them; what is written out has the word that was written. All other settings have one name.
 */
public final class PathWords {

    /** The words, the one to be used first. */
    public static final List<String> WORDS = List.of("path", "file", "data");

    private final String setting;
    private final List<String> others;

    private PathWords(String setting, List<String> others) {
        this.setting = setting;
        this.others = others;
    }

    /** Returns the words of a record. */
    public static PathWords of(Class<? extends Record> settings) {
        List<SettingComponent> known = SettingComponent.of(settings).stream()
                .filter(component -> WORDS.contains(component.name())).toList();
        if (known.size() != 1 || !isPath(known.get(0).type())) {
            return new PathWords("", List.of());
        }
        String name = known.get(0).name();
        return new PathWords(name, WORDS.stream().filter(word -> !word.equals(name)).toList());
    }

    private static boolean isPath(SettingType type) {
        return !type.takesList() && type.innermost() instanceof PathType;
    }

    /** Returns whether this is another word for a setting of the record. */
    public boolean isOther(String key) {
        return others.contains(key);
    }

    /** Returns the other words for a setting; none where there is only its name. */
    public List<String> others(String name) {
        return name.equals(setting) ? others : List.of();
    }

    /** Returns the word under which a mapping has a setting; its name where it has none. */
    public String written(Node.Mapping given, String name) {
        return given.entries().containsKey(name) ? name
                : others(name).stream().filter(given.entries()::containsKey).findFirst().orElse(name);
    }

    /** Adds a problem for each further word under which the setting is given. */
    void checkOnce(Node.Mapping given, String path, Problems problems) {
        String first = written(given, setting);
        others.stream().filter(word -> !word.equals(first) && given.entries().containsKey(word)).forEach(word ->
                problems.add(given.keys().get(word), "\"" + below(path, word)
                        + "\" is given twice: it is another word for \"" + below(path, first) + "\""));
    }

    /**
     * Returns a mapping in which the last word alone is left, where it comes from elsewhere, such as the command line: it
     * replaces what the file or an earlier value of the command line has, whatever word that has for it.
     */
    Node.Mapping replaced(Node.Mapping given) {
        List<String> words = given.entries().keySet().stream()
                .filter(key -> key.equals(setting) || isOther(key)).toList();
        Node.Mapping left = given;
        for (int i = 0; i + 1 < words.size(); i++) {
            Position last = given.keys().get(words.get(words.size() - 1));
            if (!given.keys().get(words.get(i)).source().equals(last.source())) {
                left = left.without(words.get(i));
            }
        }
        return left;
    }

    /** Returns the names that a step of a path to a setting may have in a mapping. */
    public static List<String> alternatives(String step) {
        return WORDS.contains(step) ? Stream.concat(Stream.of(step), WORDS.stream()).distinct().toList() : List.of(step);
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
