package dev.sculpt.testkit;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws files that are nearly right: valid ones with some places changed, and words of the format in a row. What is
 * changed is what damage and malice change: bits, numbers, lengths, parts that are missing, there twice or elsewhere.
 */
final class DamagedFiles {

    private static final int MOST_CHANGES = 4;
    private static final int MOST_WORDS = 60;
    private static final int MOST_REPEATS = 2000;
    private static final int LONGEST = 1 << 16;
    private static final int[] ODD = {0, 1, 0x7f, 0x80, 0xff, '\n', '\r', '"', '-', '9', ' '};

    private final List<byte[]> valid;
    private final List<byte[]> words;
    private final SplittableRandom random;

    DamagedFiles(List<byte[]> valid, List<byte[]> words, SplittableRandom random) {
        this.valid = valid;
        this.words = words;
        this.random = random;
    }

    /** Returns the next file. */
    byte[] next() {
        byte[] file = random.nextInt(4) == 0 ? sentence() : pick(valid).clone();
        int changes = random.nextInt(MOST_CHANGES + 1);
        for (int change = 0; change < changes; change++) {
            file = changed(file);
        }
        return file;
    }

    private byte[] sentence() {
        ByteArrayOutputStream sentence = new ByteArrayOutputStream();
        int count = random.nextInt(MOST_WORDS);
        for (int word = 0; word < count; word++) {
            sentence.writeBytes(pick(words));
        }
        return sentence.toByteArray();
    }

    private byte[] pick(List<byte[]> of) {
        return of.get(random.nextInt(of.size()));
    }

    private byte[] changed(byte[] file) {
        int at = random.nextInt(file.length + 1);
        int end = Math.min(file.length, at + 1 + random.nextInt(1 + random.nextInt(64)));
        return switch (random.nextInt(9)) {
            case 0 -> put(file, at, end, new byte[0]);
            case 1 -> put(file, at, at, part(file, at, end));
            case 2 -> put(file, at, at, part(file, 0, Math.min(file.length, end)));
            case 3 -> put(file, at, at, pick(words));
            case 4 -> put(file, at, end, pick(words));
            case 5 -> put(file, at, at, repeated(part(file, at, Math.min(end, at + 4))));
            case 6 -> part(file, 0, at);
            case 7 -> bytes(file, at, true);
            default -> bytes(file, at, false);
        };
    }

    private byte[] repeated(byte[] part) {
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        int times = 1 + random.nextInt(MOST_REPEATS);
        for (int time = 0; time < times && repeated.size() < LONGEST; time++) {
            repeated.writeBytes(part);
        }
        return repeated.toByteArray();
    }

    // One to eight bytes become odd ones, or one bit of one changes.
    private byte[] bytes(byte[] file, int at, boolean bit) {
        byte[] changed = file.clone();
        int count = bit ? 1 : 1 + random.nextInt(Long.BYTES);
        for (int i = at; i < Math.min(file.length, at + count); i++) {
            changed[i] = (byte) (bit ? changed[i] ^ 1 << random.nextInt(Byte.SIZE) : ODD[random.nextInt(ODD.length)]);
        }
        return changed;
    }

    private static byte[] part(byte[] file, int start, int end) {
        byte[] part = new byte[end - start];
        System.arraycopy(file, start, part, 0, part.length);
        return part;
    }

    private static byte[] put(byte[] file, int start, int end, byte[] instead) {
        byte[] put = new byte[file.length - (end - start) + instead.length];
        System.arraycopy(file, 0, put, 0, start);
        System.arraycopy(instead, 0, put, start, instead.length);
        System.arraycopy(file, end, put, start + instead.length, file.length - end);
        return put;
    }
}
