package dev.sculpt.models.mlp;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * Multiplies and adds with one rounding, as {@link Math#fma(float, float, float)}, and with the same bits. Where the
 * processor, or the Java that runs on it, has no instruction for that, Java computes it with decimal numbers of any length,
 * hundreds of times slower; then it is done in double precision.
 */
final class Fused {

    /** Whether Java uses an instruction of the processor; taken for granted where Java does not tell. */
    static final boolean HARDWARE = usesInstruction();

    private Fused() { }

    private static boolean usesInstruction() {
        try {
            HotSpotDiagnosticMXBean options = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return options == null || Boolean.parseBoolean(options.getVMOption("UseFMA").getValue());
        } catch (IllegalArgumentException e) { // no such option
            return true;
        }
    }

    /** Returns {@code factor * value + addend}, rounded once. */
    static float multiplyAdd(float factor, float value, float addend) {
        return HARDWARE ? Math.fma(factor, value, addend) : inDoubles(factor, value, addend);
    }

    /**
     * The same by additions and a multiplication. The product of two floats is exact as a double. Their sum is rounded to
     * odd: where it is not exact, its last bit is 1, which keeps the second rounding from falling on a tie that is none
     * (S. Boldo and G. Melquiond, Emulation of FMA and correctly rounded sums, IEEE Transactions on Computers 2008). The
     * error of the sum is Knuth's.
     */
    static float inDoubles(float factor, float value, float addend) {
        double product = (double) factor * value;
        double sum = product + addend;
        double added = sum - product;
        double error = (product - (sum - added)) + (addend - added);
        long bits = Double.doubleToRawLongBits(sum);
        if ((bits & 1) == 0 && (error > 0 || error < 0)) {
            sum = Double.longBitsToDouble(error > 0 == sum > 0 ? bits + 1 : bits - 1);
        }
        return (float) sum;
    }
}
