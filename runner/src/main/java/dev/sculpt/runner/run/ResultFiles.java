package dev.sculpt.runner.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Makes the result files of a run from its journal: {@code networks.jsonl}, {@code results.csv}, and in the folder
 * {@code hierarchies} two files for each of the first networks.
 *
 * <p>Networks stand in the order of their indices, whenever they were finished; those that are not in the journal are left
 * out. One network at a time is in memory.
 *
 * @param folder of the run
 * @param hierarchies networks of an index below this have files in {@code hierarchies}
 */
public record ResultFiles(Path folder, int hierarchies) {

    /**
     * Writes all files and forces the first two to the disk. Those of an earlier call are replaced.
     *
     * @throws IOException if one cannot be written; each is then complete or as it was
     */
    public void write(Journal journal) throws IOException {
        HierarchyFiles graphs = new HierarchyFiles(folder);
        try (NetworksJsonl networks = new NetworksJsonl(folder); ResultsCsv results = new ResultsCsv(folder)) {
            for (int index = 0; index < journal.networks(); index++) {
                Optional<JournalLine> line = journal.line(index);
                if (line.isEmpty()) {
                    continue;
                }
                results.write(line.get().row());
                if (line.get().network().isPresent()) {
                    String network = line.get().network().get();
                    networks.write(network);
                    if (index < hierarchies) {
                        FoundHierarchy found = FoundHierarchy.parse(network);
                        graphs.write(found);
                    }
                }
            }
            networks.commit();
            results.commit();
        }
        force(NetworksJsonl.NAME);
        force(ResultsCsv.NAME);
    }

    // The journal goes once these are there, so they must survive a loss of power.
    private void force(String name) throws IOException {
        try (FileChannel file = FileChannel.open(folder.resolve(name), StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    /** Returns the hierarchy of a network; nothing where it is not in the journal or none came about. */
    public static Optional<FoundHierarchy> hierarchy(Journal journal, int index) throws IOException {
        return journal.line(index).flatMap(JournalLine::network).map(FoundHierarchy::parse);
    }
}
