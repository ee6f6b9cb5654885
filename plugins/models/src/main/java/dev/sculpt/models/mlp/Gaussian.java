package dev.sculpt.models.mlp;

/**
 * Standard normal numbers from a counter: number p of a key is a function of both, so that many can be computed side by
 * side. Vectors and single values give the same bits.
 *
 * <p>A counter is mixed with the key into two words of 32 evenly spread bits (two rounds of multiplying and folding, after
 * C. Wellons' search for hashes of low bias), and these are turned into two normal numbers by the method of Box and Muller
 * (1958): the radius {@code sqrt(-2 ln u)} from 23 bits of one, the angle from 25 of the other. No number is beyond 5.65.
 * A key repeats after 2^32 pairs.
 */
final class Gaussian {

    /** Pairs that {@link Arithmetic#gaussian} computes at once. */
    static final int PAIRS = 128;

    static final int SPREAD = 0x9e3779b9;
    static final int FACTOR_1 = 0x21f0aaad;
    static final int FACTOR_2 = 0x735a2d97;
    /** Told apart from the first word of a pair by this. */
    static final int SECOND = 0x68e31da4;
    static final int ONE_BITS = 0x3f800000;
    static final float HALF_PI = 1.5707964f;
    static final float SIN_3 = -1 / 6f;
    static final float SIN_5 = 1 / 120f;
    static final float SIN_7 = -1 / 5040f;
    static final float COS_4 = 1 / 24f;
    static final float COS_6 = -1 / 720f;
    static final float COS_8 = 1 / 40320f;

    private Gaussian() { }

    /** Returns 32 evenly spread bits. */
    static int mix(int counter, int key1, int key2) {
        int bits = counter * SPREAD + key1;
        bits = (bits ^ bits >>> 16) * FACTOR_1;
        bits = (bits ^ bits >>> 15 ^ key2) * FACTOR_2;
        return bits ^ bits >>> 15;
    }

    /** Writes the two numbers of a pair to {@code into[at]} and {@code into[at + PAIRS]}. */
    static void pair(int counter, int key1, int key2, float[] into, int at) {
        int first = mix(counter, key1, key2);
        int second = mix(counter, key1 ^ SECOND, key2);
        // The bits behind a 1 are a number from 1 up to 2.
        float even = 2 - Float.intBitsToFloat(first >>> 9 | ONE_BITS);
        float radius = (float) Math.sqrt(-2 * Logarithm.of(even));
        // An angle within 45 degrees of the axis; one bit turns it around, another swaps the axes.
        float angle = (Float.intBitsToFloat(second >>> 9 | ONE_BITS) - 1.5f) * HALF_PI;
        float square = angle * angle;
        float sine = Fused.multiplyAdd(SIN_7, square, SIN_5);
        sine = Fused.multiplyAdd(Fused.multiplyAdd(sine, square, SIN_3), square * angle, angle);
        float cosine = Fused.multiplyAdd(Fused.multiplyAdd(COS_8, square, COS_6), square, COS_4);
        cosine = Fused.multiplyAdd(Fused.multiplyAdd(cosine, square, -0.5f), square, 1);
        cosine = (second & 1) == 0 ? cosine : -cosine;
        boolean swapped = (second & 2) != 0;
        into[at] = radius * (swapped ? cosine : sine);
        into[at + PAIRS] = radius * (swapped ? sine : cosine);
    }
}
