package dev.sculpt.runner.run;

import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file {@code results.csv} of a run that was finished and has lost it: made again from {@code networks.jsonl}, which has
 * every network of such a run. How long each took is not known any more.
 */
public final class LostTable {

    private LostTable() { }

    /** Returns whether a folder holds such a run. */
    public static boolean isIn(Path folder) {
        return !Journal.isIn(folder) && Files.isRegularFile(folder.resolve(RunFiles.PIPELINE))
                && Files.isRegularFile(folder.resolve(RunFiles.NETWORKS)) && !Files.exists(folder.resolve(RunFiles.RESULTS));
    }

    /**
     * Makes the file again.
     *
     * @param networks how many the run has
     * @throws InvalidInputException if one is missing in {@code networks.jsonl}, or not as a run writes it
     */
    public static void restore(Path folder, ResultColumns columns, int networks) throws IOException {
        Path file = folder.resolve(RunFiles.NETWORKS);
        try (LineReader lines = new LineReader(file); ResultsCsv table = new ResultsCsv(folder, columns)) {
            int index = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                var network = NetworkCodec.sculpted(line);
                if (network.id().index() != index) {
                    throw missing(file, index);
                }
                table.write(network);
                index++;
            }
            if (index < networks) {
                throw missing(file, index);
            }
            table.commit();
        } catch (InvalidLineException e) {
            throw new InvalidInputException(file + " is not as a run writes it: " + e.getMessage());
        }
    }

    private static InvalidInputException missing(Path file, int index) {
        return new InvalidInputException(file + ": has no network " + index + " where it should be, so that "
                + RunFiles.RESULTS + " cannot be made again; run pipeline.yaml again into another folder");
    }
}
