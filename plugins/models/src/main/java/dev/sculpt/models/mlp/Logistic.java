package dev.sculpt.models.mlp;

/**
 * The logistic function in single precision, computed from additions, multiplications and one division, so that vectors
 * and single values give the same bits.
 *
 * <p>{@code exp(x) = 2^n exp(r)} with n the nearest whole number to {@code x / ln 2} and a polynomial of degree 7 for
 * {@code exp(r)}, |r| at most ln(2)/2; the relative error is below 2e-7.
 */
final class Logistic {

    /** Beyond this the function is 1 or next to 0 in single precision. */
    static final float LIMIT = 87;
    static final float PER_LN_2 = 1.44269504f;
    /** 1.5 * 2^23, and 127 for the exponent's bias: adding it rounds to whole numbers and leaves them in the low bits. */
    static final float ROUND = 12_582_912f + 127;
    static final float LN_2_HIGH = 0.693359375f;
    static final float LN_2_LOW = -2.12194440e-4f;
    /** Coefficients 1/k! of the exponential series, from k = 7 down to 2. */
    private static final float[] SERIES = {1 / 5040f, 1 / 720f, 1 / 120f, 1 / 24f, 1 / 6f, 1 / 2f};

    private Logistic() { }

    static int terms() {
        return SERIES.length;
    }

    static float term(int index) {
        return SERIES[index];
    }

    /** Returns {@code exp(x)} for x in -{@value #LIMIT}..0. */
    static float exponential(float x) {
        float shifted = Fused.multiplyAdd(x, PER_LN_2, ROUND);
        float whole = shifted - ROUND;
        float rest = Fused.multiplyAdd(whole, -LN_2_LOW, Fused.multiplyAdd(whole, -LN_2_HIGH, x));
        float value = SERIES[0];
        for (int k = 1; k < SERIES.length; k++) {
            value = Fused.multiplyAdd(value, rest, SERIES[k]);
        }
        value = Fused.multiplyAdd(value * rest, rest, rest) + 1;
        return value * Float.intBitsToFloat(Float.floatToRawIntBits(shifted) << 23);
    }

    /** Returns {@code 1 / (1 + exp(-x))}. */
    static float of(float x) {
        float power = exponential(-Math.min(Math.abs(x), LIMIT));
        return (x > 0 ? 1 : power) / (1 + power);
    }
}
