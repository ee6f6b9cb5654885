package dev.sculpt.runner.run;

import dev.sculpt.runner.plugin.Sha256;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The files that a run wrote, by their SHA-256: whether they are as they were. Those of a folder have one digest together.
 *
 * @param folder of the run
 */
record WrittenFiles(Path folder) {

    private static final List<String> FILES = List.of(RunFiles.PIPELINE, RunFiles.NETWORKS, RunFiles.RESULTS,
            RunFiles.RECOVERY, RunFiles.COMPARISON_CSV, RunFiles.COMPARISON_JSON, RunFiles.SUMMARY);

    /** Folders, each with the endings of what a run writes there: people add pictures. */
    private static final Map<String, String> FOLDERS =
            Map.of(RunFiles.HIERARCHIES, "*.{dot,graphml}", RunFiles.TASKS, "*.yaml");

    /** Returns the digests of the files that are there, by their names. */
    Map<String, String> digests() throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String name : FILES) {
            if (Files.isRegularFile(folder.resolve(name))) {
                digests.put(name, Sha256.of(folder.resolve(name)));
            }
        }
        for (String name : new TreeSet<>(FOLDERS.keySet())) {
            if (Files.isDirectory(folder.resolve(name))) {
                digests.put(name, ofFolder(folder.resolve(name), FOLDERS.get(name)));
            }
        }
        return digests;
    }

    private static String ofFolder(Path folder, String endings) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder, endings)) {
            content.forEach(files::add);
        }
        StringBuilder digests = new StringBuilder();
        for (Path file : files) {
            digests.append(file.getFileName()).append(' ').append(Sha256.of(file)).append('\n');
        }
        return Sha256.of(digests.toString());
    }

    /** Returns what is not as it was written, each in one line by its name. */
    Map<String, String> damage(Map<String, String> recorded) throws IOException {
        return damage(recorded, digests());
    }

    /** Returns the same of the results alone, which reports are of: {@code networks.jsonl} and {@code results.csv}. */
    Map<String, String> damagedResults(Map<String, String> recorded) throws IOException {
        Map<String, String> asked = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        for (String name : List.of(RunFiles.NETWORKS, RunFiles.RESULTS)) {
            if (recorded.containsKey(name)) {
                asked.put(name, recorded.get(name));
                if (Files.isRegularFile(folder.resolve(name))) {
                    now.put(name, Sha256.of(folder.resolve(name)));
                }
            }
        }
        return damage(asked, now);
    }

    private Map<String, String> damage(Map<String, String> recorded, Map<String, String> now) {
        Map<String, String> damage = new LinkedHashMap<>();
        recorded.forEach((name, digest) -> {
            if (!digest.equals(now.get(name))) {
                damage.put(name, folder.resolve(name)
                        + (now.containsKey(name) ? ": is not as the run wrote it" : ": is gone"));
            }
        });
        return damage;
    }
}
