package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes the result files of a run from its journal: {@code networks.jsonl}, {@code results.csv}, and in the folder
 * {@code hierarchies} two files for each of the first networks.
 *
 * <p>Networks stand in the order of their indices, whenever they were finished; those that are not in the journal are left
 * out. One network at a time is in memory.
 *
 * @param folder of the run
 * @param columns of {@code results.csv}
 * @param hierarchies networks of an index below this have files in {@code hierarchies}
 */
public record ResultFiles(Path folder, ResultColumns columns, int hierarchies) {

    /**
     * Writes all files and forces them to the disk. Those of an earlier call are replaced.
     *
     * @param written receives each network, in the order of their indices
     * @throws IOException if one cannot be written; each is then complete or as it was
     */
    public void write(Journal journal, Consumer<NetworkResult> written) throws IOException {
        HierarchyFiles graphs = new HierarchyFiles(folder);
        try (AtomicFile networks = new AtomicFile(folder.resolve(RunFiles.NETWORKS));
                ResultsCsv results = new ResultsCsv(folder, columns)) {
            for (int index = 0; index < journal.networks(); index++) {
                Optional<JournalLine> line = journal.line(index);
                if (line.isEmpty()) {
                    continue;
                }
                NetworkResult result = journal.result(line.get());
                results.write(result);
                written.accept(result);
                if (result instanceof Sculpted sculpted) {
                    networks.writer().append(line.get().json()).append('\n');
                    if (index < hierarchies) {
                        graphs.write(sculpted);
                    }
                }
            }
            networks.commit();
            results.commit();
        }
        graphs.force();
        Disk.forceNames(folder); // the journal goes once these are there
    }
}
