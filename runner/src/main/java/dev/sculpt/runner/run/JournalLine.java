package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.sculpt.runner.engine.NetworkResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What the journal keeps of a finished network, as one line of bytes: the CRC-32 of all that follows in eight
 * hexadecimal digits, a tab, summary and row as JSON, a tab, the network, a line feed. JSON writes tabs and line feeds
 * within its strings in other ways, so these end its parts.
 *
 * @param summary what the tables of the run need
 * @param row its cells in {@code results.csv}
 * @param network its line in {@code networks.jsonl}, nothing where no network came about
 */
record JournalLine(ResultSummary summary, List<String> row, Optional<String> network) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());
    private static final int CRC_DIGITS = 8;

    private record Head(ResultSummary summary, List<String> row) { }

    static JournalLine of(NetworkResult result) {
        return new JournalLine(ResultSummary.of(result), ResultsCsv.row(result), NetworksJsonl.line(result));
    }

    /** Returns the line, its end included. */
    byte[] bytes() {
        try {
            String content = "\t" + JSON.writeValueAsString(new Head(summary, row)) + "\t" + network.orElse("");
            byte[] line = ("-".repeat(CRC_DIGITS) + content + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] crc = crc(line, line.length - 1).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(crc, 0, line, 0, CRC_DIGITS);
            return line;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("summaries and rows are plain values", e);
        }
    }

    /**
     * Reads a line back.
     *
     * @param bytes the line without its end
     * @return nothing where the line is not as it was written
     */
    static Optional<JournalLine> parse(byte[] bytes) {
        if (bytes.length <= CRC_DIGITS
                || !crc(bytes, bytes.length).equals(new String(bytes, 0, CRC_DIGITS, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\t", -1);
        try {
            Head head = JSON.readValue(parts[1], Head.class);
            return Optional.of(new JournalLine(
                    head.summary(), head.row(), Optional.of(parts[2]).filter(network -> !network.isEmpty())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal was written by another version", e);
        }
    }

    // Of what follows the digits.
    private static String crc(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, CRC_DIGITS, end - CRC_DIGITS);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
