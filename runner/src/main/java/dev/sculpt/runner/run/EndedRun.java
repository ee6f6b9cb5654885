package dev.sculpt.runner.run;

import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run that came to its end, with what has become of its files since. It can be opened again, to write anew what is gone or
 * damaged: networks that are not surely as they were are run again.
 */
public final class EndedRun {

    private final Path folder;
    private final Map<String, String> damage;

    /** Looks at the files of a folder. */
    public EndedRun(Path folder, Provenance.Recorded recorded) throws IOException {
        this.folder = folder;
        this.damage = recorded.written().containsKey(RunFiles.NETWORKS)
                ? new WrittenFiles(folder).damage(recorded.written()) : unrecorded(folder);
    }

    // Of an older version, which recorded no digests, or of a run whose journal is gone.
    private static Map<String, String> unrecorded(Path folder) throws IOException {
        Map<String, String> damage = new LinkedHashMap<>();
        for (String name : List.of(RunFiles.NETWORKS, RunFiles.RESULTS)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                damage.put(name, folder.resolve(name) + ": is gone");
            }
        }
        if (damage.isEmpty()) {
            OptionalInt missing = new RecordedRun(folder).read(network -> { }).missing();
            if (missing.orElse(0) > 0) {
                damage.put("", folder + ": " + missing.getAsInt() + " of its networks are missing in its files");
            }
        }
        return damage;
    }

    /** Returns what is gone or damaged, each in one line. */
    public List<String> damage() {
        return List.copyOf(damage.values());
    }

    /**
     * Makes the journal of the run again from what is as it was, so that the run can be resumed.
     *
     * @param networks how many the run has
     * @throws InvalidInputException if another process has just done so, or the files of an older version are damaged
     */
    public void reopen(int networks) throws IOException {
        try (Journal journal = Journal.again(folder, networks)) {
            if (isSound(RunFiles.NETWORKS)) {
                fill(journal);
            }
        }
    }

    private boolean isSound(String name) {
        return !damage.containsKey(name) && Files.isRegularFile(folder.resolve(name));
    }

    private void fill(Journal journal) throws IOException {
        try (TextLines lines = new TextLines(folder.resolve(RunFiles.NETWORKS))) {
            if (isSound(RunFiles.RESULTS)) {
                try (ResultRows rows = ResultRows.of(folder)) {
                    fill(journal, lines, network -> rows.withSeconds(network).seconds());
                }
            } else {
                fill(journal, lines, network -> Double.NaN);
            }
        }
    }

    /** How long a network took. */
    private interface Seconds {

        double of(NetworkRow network);
    }

    private void fill(Journal journal, TextLines lines, Seconds seconds) throws IOException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            try {
                NetworkRow network = RowLine.read(line.get(), Double.NaN);
                int index = network.id().index();
                if (index < 0 || index >= journal.networks() || journal.holds(index)) {
                    throw new InvalidLineException("there is no network " + index + " in the run, or it is there twice");
                }
                journal.append(index, new JournalLine(seconds.of(network), line.get()).bytes());
            } catch (InvalidLineException e) {
                throw new InvalidInputException(folder.resolve(RunFiles.NETWORKS) + " line " + lines.number()
                        + " is not as a run writes it: " + e.getMessage());
            }
        }
    }
}
