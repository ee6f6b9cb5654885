package dev.sculpt.functions.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.functions.verify.TwoLevel.Product;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TwoLevelTest {

    private static BitSet set(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    private static BitSet others(int variables, BitSet some) {
        BitSet others = new BitSet();
        others.set(0, 1 << variables);
        others.andNot(some);
        return others;
    }

    private static List<Product> minimise(int variables, long on) {
        return TwoLevel.minimise(variables, set(on), others(variables, set(on)));
    }

    /** Two of three: ab, ac, bc. */
    @Test
    void majority() {
        assertEquals(Set.of(new Product(0b011, 0b011), new Product(0b101, 0b101), new Product(0b110, 0b110)),
                Set.copyOf(minimise(3, 0b11101000)));
    }

    @Test
    void constants() {
        assertEquals(List.of(), minimise(2, 0));
        assertEquals(List.of(new Product(0, 0)), minimise(2, 0b1111));
        assertEquals(List.of(new Product(0, 0)), minimise(0, 1));
    }

    /** x0 is on in 01 and 11; 11 is on, 01 may be either, 00 and 10 are off. */
    @Test
    void whatMayBeEitherMakesProductsShorter() {
        assertEquals(List.of(new Product(0b01, 0b01)), TwoLevel.minimise(2, set(0b1000), set(0b0101)));
    }

    /** A cyclic core: six primes, none of them essential, three of which do. */
    @Test
    void withoutEssentialPrimes() {
        assertEquals(3, minimise(3, 0b11100111).size());
    }

    /** The cost of covering each set of assignments by products within the function, by dynamic programming. */
    @Test
    void isExactForEveryFunctionOfThreeVariables() {
        for (int on = 0; on < 256; on++) {
            List<Product> found = minimise(3, on);
            int cost = found.stream().mapToInt(product -> 1_000 + product.literals()).sum();
            assertEquals(cheapest(on), cost, Integer.toBinaryString(on));
            assertEquals(on, covered(found));
        }
    }

    private static int covered(List<Product> products) {
        int covered = 0;
        for (int assignment = 0; assignment < 8; assignment++) {
            int one = assignment;
            covered |= products.stream().anyMatch(product -> product.covers(one)) ? 1 << assignment : 0;
        }
        return covered;
    }

    private static int cheapest(int on) {
        int[] costs = new int[256];
        Arrays.fill(costs, Integer.MAX_VALUE / 2);
        costs[0] = 0;
        for (int set = 0; set < 256; set++) {
            for (int variables = 0; variables < 8; variables++) {
                for (int values = variables; ; values = (values - 1) & variables) {
                    int covers = covered(List.of(new Product(variables, values)));
                    if ((covers & ~on) == 0) {
                        int cost = costs[set] + 1_000 + Integer.bitCount(variables);
                        costs[set | covers] = Math.min(costs[set | covers], cost);
                    }
                    if (values == 0) {
                        break;
                    }
                }
            }
        }
        return costs[on];
    }

    @Test
    void sixVariablesAreMinimisedAndNoMore() {
        SplittableRandom random = new SplittableRandom(7);
        for (int function = 0; function < 20; function++) {
            long on = random.nextLong();
            List<Product> found = minimise(6, on);
            for (int assignment = 0; assignment < 64; assignment++) {
                int one = assignment;
                assertEquals((on >> assignment & 1) != 0, found.stream().anyMatch(product -> product.covers(one)));
            }
            assertTrue(found.size() <= 32);
        }
        assertThrows(IllegalArgumentException.class, () -> minimise(7, 0));
    }
}
