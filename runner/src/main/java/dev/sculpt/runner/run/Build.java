package dev.sculpt.runner.run;

import dev.sculpt.runner.plugin.PluginJar;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The code that results come from.
 *
 * @param version of the program
 * @param commit that the program was built from, with a mark where the sources had been changed; empty if unknown
 * @param program what the program's class path holds, its own jars and all libraries: names and their SHA-256 in
 *     hexadecimal; empty if unknown
 * @param plugins the plugin jars that were dropped in
 */
public record Build(String version, String commit, SortedMap<String, String> program, List<PluginJar> plugins) {

    public Build {
        program = Collections.unmodifiableSortedMap(new TreeMap<>(program));
        plugins = List.copyOf(plugins);
    }

    /**
     * Returns why a run of another build cannot be resumed under this one, nothing where it can. A jar may have moved,
     * and there may be more of them: no stage of the run is from these.
     */
    public Optional<String> difference(Build earlier) {
        return differences(earlier).findFirst();
    }

    /** Returns all that differs from an earlier build, in the words of {@link #difference}. */
    Stream<String> differences(Build earlier) {
        List<String> digests = plugins.stream().map(PluginJar::sha256).toList();
        return Stream.concat(programDifference(earlier).stream(), earlier.plugins.stream()
                .filter(jar -> !digests.contains(jar.sha256()))
                .map(jar -> "the plugin jar " + jar.path() + " it was begun with is missing or was changed"));
    }

    private Optional<String> programDifference(Build earlier) {
        if (!version.equals(earlier.version)) {
            return Optional.of("it was begun with sculpt " + earlier.version + ", this is " + version);
        }
        if (!commit.equals(earlier.commit)) {
            return Optional.of("it was begun with sculpt built from commit " + known(earlier.commit) + ", this one is from "
                    + known(commit));
        }
        return Stream.concat(program.keySet().stream(), earlier.program.keySet().stream())
                .filter(file -> !Objects.equals(program.get(file), earlier.program.get(file)))
                .min(Comparator.naturalOrder())
                .map(file -> "it was begun with another build of sculpt " + version + ": of the files of the program, "
                        + file + (!program.containsKey(file) ? " is missing"
                                : earlier.program.containsKey(file) ? " differs" : " is new"));
    }

    private static String known(String commit) {
        return commit.isEmpty() ? "none known" : commit;
    }
}
