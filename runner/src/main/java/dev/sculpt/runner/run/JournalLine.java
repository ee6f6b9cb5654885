package dev.sculpt.runner.run;

import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.NetworkResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What the journal keeps of a finished network, as one line of bytes: the CRC-32 of all that follows in eight hexadecimal
 * digits, a tab, the seconds it took, a tab, its line of JSON, a line feed. JSON writes tabs and line feeds within its
 * strings in other ways, so these end its parts.
 *
 * @param seconds that the network took
 * @param json the network as {@link NetworkCodec} writes it
 */
record JournalLine(double seconds, String json) {

    /** How many digits a line begins with. */
    static final int CRC_DIGITS = 8;

    private static final int PARTS = 3;

    static JournalLine of(NetworkResult result) {
        return new JournalLine(result.seconds(), NetworkCodec.write(result));
    }

    /**
     * Returns the network.
     *
     * @throws InvalidLineException if another version wrote it, of which this one does not know enough
     */
    NetworkResult result() throws InvalidLineException {
        return NetworkCodec.read(json, seconds);
    }

    /** Returns the line, its end included. */
    byte[] bytes() {
        byte[] line = ("-".repeat(CRC_DIGITS) + "\t" + seconds + "\t" + json + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] crc = crc(line, line.length - 1).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(crc, 0, line, 0, CRC_DIGITS);
        return line;
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
            return parts.length == PARTS
                    ? Optional.of(new JournalLine(Double.parseDouble(parts[1]), parts[2])) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the digits of a checksum. */
    static String digits(CRC32 crc) {
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    // Of what follows the digits.
    private static String crc(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, CRC_DIGITS, end - CRC_DIGITS);
        return digits(crc);
    }
}
