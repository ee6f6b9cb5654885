package dev.sculpt.api.run;

import java.util.SplittableRandom;

/**
 * A seed from which independent seeds are derived by label, so that no two parts of a run share a generator and none
 * depends on the order in which parts run.
 *
 * @param value any 64 bits
 */
public record Seed(long value) {

    /** Returns the seed of the part named {@code label}. */
    public Seed child(String label) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
        for (int i = 0; i < label.length(); i++) {
            hash = (hash ^ label.charAt(i)) * 0x100000001b3L;
        }
        return child(hash);
    }

    /** Returns the seed of the part numbered {@code index}. */
    public Seed child(long index) {
        return new Seed(mix(value + 0x9e3779b97f4a7c15L * (mix(index) | 1)));
    }

    /** Returns a new generator that starts from this seed. */
    public SplittableRandom random() {
        return new SplittableRandom(value);
    }

    // The finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
