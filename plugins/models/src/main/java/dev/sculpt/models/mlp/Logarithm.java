package dev.sculpt.models.mlp;

/**
 * The natural logarithm in single precision, computed so that vectors and single values give the same bits.
 *
 * <p>{@code ln(1 + f) = f - f^2/2 + f^3 P(f)} for f between sqrt(1/2) - 1 and sqrt(2) - 1, with the polynomial P of degree
 * 8 of the Cephes library (S. Moshier, logf); the relative error is below 2e-7.
 */
final class Logarithm {

    /** sqrt(2) - 1, the end of the range of the polynomial. */
    static final float LARGEST = 0.41421356f;
    static final float LN_2 = 0.6931472f;
    /** Bits of sqrt(1/2): what a number's bits exceed it by, in whole exponents, is the exponent to take out. */
    static final int HALF_ROOT_BITS = 0x3f3504f3;
    private static final float[] SERIES = {7.0376836292e-2f, -1.1514610310e-1f, 1.1676998740e-1f, -1.2420140846e-1f,
        1.4249322787e-1f, -1.6668057665e-1f, 2.0000714765e-1f, -2.4999993993e-1f, 3.3333331174e-1f};

    private Logarithm() { }

    static int terms() {
        return SERIES.length;
    }

    static float term(int index) {
        return SERIES[index];
    }

    /** Returns {@code ln(1 + f)} for f between sqrt(1/2) - 1 and sqrt(2) - 1. */
    static float onePlus(float f) {
        float value = SERIES[0];
        for (int k = 1; k < SERIES.length; k++) {
            value = Fused.multiplyAdd(value, f, SERIES[k]);
        }
        float square = f * f;
        return Fused.multiplyAdd(value * f, square, Fused.multiplyAdd(square, -0.5f, f));
    }

    /** Returns {@code ln(1 + x)} for x in 0..1. */
    static float onePlusShare(float x) {
        return x > LARGEST ? onePlus((x - 1) * 0.5f) + LN_2 : onePlus(x);
    }

    /** Returns {@code ln(x)} for a normal x above 0. */
    static float of(float x) {
        int bits = Float.floatToRawIntBits(x);
        int exponent = (bits - HALF_ROOT_BITS) >> 23;
        float rest = Float.intBitsToFloat(bits - (exponent << 23)) - 1;
        return Fused.multiplyAdd(exponent, LN_2, onePlus(rest));
    }
}
