package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.plugin.PluginJar;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of a shard.
 *
 * @param folder as it was given
 * @param shard that was run in it
 * @param recorded how its results came about
 */
record ShardFolder(Path folder, Shard shard, Provenance.Recorded recorded) {

    /**
     * Opens a folder.
     *
     * @throws InvalidInputException if it is not the folder of a shard
     */
    static ShardFolder of(Path folder) throws IOException {
        for (String name : List.of(RunFiles.PIPELINE, RunFiles.PROVENANCE)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new InvalidInputException(folder + ": is not the folder of a shard, it has no " + name);
            }
        }
        Provenance.Recorded recorded = Provenance.read(folder);
        return new ShardFolder(folder, recorded.extent().flatMap(Extent::shard).orElseThrow(() -> new InvalidInputException(
                folder + ": holds a run of all networks, no shard of one; nothing is to be merged")), recorded);
    }

    int networks() {
        return recorded.extent().orElseThrow().networks();
    }

    /** Returns why this is no shard of the run that another one is of, each reason once. */
    List<String> differences(ShardFolder first) {
        List<String> differences = new ArrayList<>();
        if (shard.of() != first.shard.of()) {
            differences.add(folder + ": is shard " + shard + ", and " + first.folder + " is shard " + first.shard
                    + "; shards of one run say the same number of shards");
        }
        PipelineFile.in(first.folder).difference(PipelineFile.in(folder)).ifPresent(difference ->
                differences.add(folder + ": is of another pipeline than " + first.folder + " (there): " + difference));
        if (differences.isEmpty() && networks() != first.networks()) {
            differences.add(folder + ": is of a plan of " + networks() + " networks, " + first.folder + " of one of "
                    + first.networks());
        }
        differences.addAll(fileDifferences(first));
        return differences;
    }

    private List<String> fileDifferences(ShardFolder first) {
        Map<Path, String> there = digests(first.recorded.files());
        Map<Path, String> here = digests(recorded.files());
        return Stream.concat(there.keySet().stream(), here.keySet().stream()).distinct()
                .filter(file -> !Optional.ofNullable(there.get(file)).equals(Optional.ofNullable(here.get(file))))
                .map(file -> folder + ": read " + file + (!there.containsKey(file) ? ", which was not there for "
                        : !here.containsKey(file) ? " no more, which was there for "
                        : " with another content than ") + first.folder)
                .toList();
    }

    private static Map<Path, String> digests(List<InputFile> files) {
        return files.stream().collect(Collectors.toMap(
                InputFile::path, InputFile::sha256, (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * Returns the plugin jars of a shard that this one was run without. It may have had more: no stage is from these, since
     * two jars with a plugin of one name are refused.
     */
    List<String> missingJars(ShardFolder fewest) {
        List<String> digests = recorded.build().plugins().stream().map(PluginJar::sha256).toList();
        return fewest.recorded.build().plugins().stream().filter(jar -> !digests.contains(jar.sha256()))
                .map(jar -> folder + ": was not run with the plugin jar " + jar.path() + " as it was for " + fewest.folder)
                .toList();
    }

    /** Returns what is not in the folder that belongs in it; empty where it can be merged. */
    Optional<String> incompleteness() throws IOException {
        RecordedRun run = new RecordedRun(folder);
        try {
            run.check();
            Indices indices = new Indices();
            RecordedRun.Tally tally = run.read(network -> indices.accept(network.id().index()));
            if (indices.wrong.isPresent()) {
                return Optional.of(folder + ": has network " + indices.wrong.get() + ", which is twice there or "
                        + "not in shard " + shard);
            }
            int missing = tally.missing().orElse(0);
            if (run.isUnfinished()) {
                return missing == 0 ? Optional.empty() : Optional.of(folder + ": shard " + shard + " is unfinished, "
                        + missing + " of its " + shard.size(networks()) + " networks are missing; finish it by: "
                        + "sculpt resume " + folder);
            }
            return missing + tally.failed() > 0 ? Optional.of(folder + ": shard " + shard
                    + " was complete, and " + count(missing + tally.failed()) + " missing in its files now; "
                    + "run it again by: " + again(shard)) : run.changes().stream().findFirst();
        } catch (InvalidInputException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Returns how a shard of the same run is run anew. */
    String again(Shard anew) {
        return "sculpt run " + folder.resolve(RunFiles.PIPELINE) + " --shard " + anew + " --out DIR"
                + (recorded.build().plugins().isEmpty() ? "" : ", with --plugins as here");
    }

    static String count(int networks) {
        return networks == 1 ? "1 network is" : networks + " networks are";
    }

    /** Finds indices that are not of the shard or come again. */
    private final class Indices {

        private int last = -1;
        private Optional<Integer> wrong = Optional.empty();

        private void accept(int index) {
            if (index <= last || index >= networks() || !shard.holds(index)) {
                wrong = wrong.or(() -> Optional.of(index));
            }
            last = index;
        }
    }

    /** Returns the processes that worked on the shard, by the names in the file, each with the shard. */
    List<Map<String, Object>> sessions() {
        return recorded.sessions().stream().map(session -> {
            Map<String, Object> named = new LinkedHashMap<>(Map.of("shard", shard.toString()));
            named.putAll(session);
            return named;
        }).toList();
    }

    /** Passes on every network, those included that a plugin failed on. */
    void read(Consumer<NetworkResult> results) throws IOException {
        new RecordedRun(folder).readResults(results);
    }
}
