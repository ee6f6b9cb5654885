package dev.sculpt.runner.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Damages files: bits flipped, parts cut out, doubled, moved, put in from another file, and replaced by words that readers
 * often stumble over. The same seed gives the same files.
 */
final class Mutation {

    private static final List<String> WORDS = List.of("-1", "0", "2147483648", "9223372036854775808", "1e999", "NaN", "null",
            "true", "[]", "{}", "\"\"", "[[[[[[[[", "}}}}", "../../etc/passwd", "\u0000", "\u001b[31m", "\ufeff", "\r", "\n",
            "\t", ",", ":", "\"", "'", "&a ", "*a", "<<: ", "- ", "--- ", "!!", "\u6728", "e\u0301",
            "\ud83c\udde9\ud83c\uddea",
            "0x10", "1_000", "1.5", "-0", "1E400", "99999999999999999999999999", "con", "0..9999999", "0..99999999999");
    private static final int MOST_AT_ONCE = 4;

    private final SplittableRandom random;
    private final List<byte[]> files;

    /** Creates a source of damaged copies of valid files. */
    Mutation(long seed, List<byte[]> files) {
        this.random = new SplittableRandom(seed);
        this.files = List.copyOf(files);
    }

    /** Returns the next file, with one fault or up to four. */
    byte[] next() {
        byte[] file = files.get(random.nextInt(files.size()));
        for (int fault = random.nextBoolean() ? 1 : 1 + random.nextInt(MOST_AT_ONCE); fault > 0; fault--) {
            file = damaged(file);
        }
        return file;
    }

    private byte[] damaged(byte[] file) {
        int at = random.nextInt(file.length + 1);
        int end = Math.min(file.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : 200));
        byte[] part = Arrays.copyOfRange(file, at, end);
        byte[] none = {};
        return switch (random.nextInt(8)) {
            case 0 -> flipped(file);
            case 1 -> joined(file, at, none, end);
            case 2 -> joined(file, at, part, at);
            case 3 -> Arrays.copyOf(file, at);
            case 4 -> joined(file, at, word(), at);
            case 5 -> joined(file, at, word(), end);
            case 6 -> joined(file, at, partOfAnother(), random.nextBoolean() ? at : end);
            default -> repeated(file, at, part);
        };
    }

    private byte[] flipped(byte[] file) {
        byte[] flipped = file.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] partOfAnother() {
        byte[] other = files.get(random.nextInt(files.size()));
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(300)));
    }

    private byte[] repeated(byte[] file, int at, byte[] part) {
        byte[] many = new byte[part.length * (1 + random.nextInt(200))];
        for (int from = 0; from < many.length; from += part.length) {
            System.arraycopy(part, 0, many, from, part.length);
        }
        return joined(file, at, many, at);
    }

    // What stands before a place, then something else, then what stands from another place on.
    private static byte[] joined(byte[] file, int at, byte[] between, int from) {
        byte[] joined = Arrays.copyOf(file, at + between.length + file.length - from);
        System.arraycopy(between, 0, joined, at, between.length);
        System.arraycopy(file, from, joined, at + between.length, file.length - from);
        return joined;
    }
}
