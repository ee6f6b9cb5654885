package dev.sculpt.runner.run;

import dev.sculpt.runner.plugin.PluginJar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The code that results come from.
 *
 * @param version of the program
 * @param commit that the program was built from, with a mark where the sources had been changed; empty if unknown
 * @param program SHA-256 of what the program's class path holds, in hexadecimal; empty if unknown
 * @param plugins the plugin jars that were dropped in
 */
public record Build(String version, String commit, String program, List<PluginJar> plugins) {

    public Build {
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
        return program.equals(earlier.program) ? Optional.empty() : Optional.of(
                "it was begun with another build of sculpt " + version + ": the files of the program differ");
    }

    private static String known(String commit) {
        return commit.isEmpty() ? "none known" : commit;
    }
}
