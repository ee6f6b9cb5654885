package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FusedTest {

    private static void assertSame(float factor, float value, float addend) {
        assertEquals(Float.floatToIntBits(Math.fma(factor, value, addend)),
                Float.floatToIntBits(Fused.inDoubles(factor, value, addend)),
                () -> factor + " * " + value + " + " + addend);
    }

    @Test
    void anyBitsGiveThoseOfJava() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            assertSame(Float.intBitsToFloat(random.nextInt()), Float.intBitsToFloat(random.nextInt()),
                    Float.intBitsToFloat(random.nextInt()));
        }
    }

    /** Where product and addend nearly cancel, or the addend is near a tie of the product. */
    @Test
    void nearbyNumbersGiveThoseOfJava() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 200_000; i++) {
            float factor = (float) random.nextDouble(-2, 2);
            float value = (float) random.nextDouble(-2, 2);
            assertSame(factor, value, Math.scalb(-factor * value, random.nextInt(-26, 27)));
            assertSame(Math.scalb(factor, -70), Math.scalb(value, -70), Math.scalb(1f, random.nextInt(-149, -120)));
        }
    }

    /**
     * (1 + 2^-12)^2 = 1 + 2^-11 + 2^-24, whose last part is half a unit in the last place: with a little more it is rounded
     * up, with a little less down. Of 2^-80 a double sum knows nothing.
     */
    @Test
    void aTinyAddendDecidesATie() {
        float one = 1 + 0x1p-12f;
        assertEquals(1 + 0x1p-11f + 0x1p-23f, Fused.inDoubles(one, one, 0x1p-80f));
        assertEquals(1 + 0x1p-11f, Fused.inDoubles(one, one, -0x1p-80f));
        assertNotEquals((float) ((double) one * one + 0x1p-80f), Fused.inDoubles(one, one, 0x1p-80f));
    }

    @Test
    void infinitiesAndZeros() {
        for (float factor : new float[] {0, -0f, 1, Float.POSITIVE_INFINITY, Float.NaN, Float.MAX_VALUE, Float.MIN_VALUE}) {
            for (float value : new float[] {0, -0f, -1, Float.NEGATIVE_INFINITY, Float.MAX_VALUE, -Float.MIN_VALUE}) {
                for (float addend : new float[] {0, -0f, Float.POSITIVE_INFINITY, -Float.MAX_VALUE, Float.MIN_VALUE}) {
                    assertSame(factor, value, addend);
                }
            }
        }
    }
}
