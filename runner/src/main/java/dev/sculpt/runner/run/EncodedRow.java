package dev.sculpt.runner.run;

import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A finished network as bytes for another process: its line of the journal with its end, and behind it, if a plugin failed
 * on it, where that was.
 */
public final class EncodedRow {

    private EncodedRow() { }

    /** Returns the bytes of a network. */
    public static byte[] write(NetworkResult result) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.writeBytes(JournalLine.of(result).bytes());
        if (result instanceof Failed failed) {
            row.writeBytes(failed.trace().getBytes(StandardCharsets.UTF_8));
        }
        return row.toByteArray();
    }

    /**
     * Reads a network back.
     *
     * @return nothing where the line is not as it was written
     * @throws InvalidLineException if another version wrote it, of which this one does not know enough
     */
    public static Optional<NetworkResult> read(byte[] row) throws InvalidLineException {
        int end = 0;
        while (end < row.length && row[end] != '\n') {
            end++;
        }
        Optional<JournalLine> line = end == row.length ? Optional.empty() : JournalLine.parse(Arrays.copyOf(row, end));
        if (line.isEmpty()) {
            return Optional.empty();
        }
        NetworkResult result = line.get().result();
        return Optional.of(result instanceof Failed failed
                ? new Failed(failed.id(), failed.reason(),
                        new String(row, end + 1, row.length - end - 1, StandardCharsets.UTF_8), failed.seconds())
                : result);
    }
}
