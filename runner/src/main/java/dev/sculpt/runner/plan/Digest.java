package dev.sculpt.runner.plan;

import java.util.Locale;

/** A digest of 64 bits of a sequence of numbers, for what is too large to be told apart as text. */
public final class Digest {

    // The odd number nearest to 2^64 divided by the golden ratio spreads consecutive values over all bits.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long digest;

    /** Adds a number. */
    public void add(long value) {
        digest = Long.rotateLeft((digest ^ value) * SPREAD, 29);
    }

    /** Adds a text, by its characters and their number. */
    void add(String text) {
        add(text.length());
        text.chars().forEach(this::add);
    }

    /** Adds the bits of numbers. */
    public void add(float[] values) {
        for (float value : values) {
            add(Float.floatToIntBits(value));
        }
    }

    /** Returns the digest as a number. */
    long value() {
        return digest;
    }

    /** Returns the digest as 16 hexadecimal digits. */
    public String text() {
        return String.format(Locale.ROOT, "%016x", digest);
    }
}
