package dev.sculpt.functions.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Exact two-level minimisation: a Boolean function as a sum of the fewest products, of those the ones with the fewest
 * literals (Quine, American Mathematical Monthly 1952; McCluskey, Bell System Technical Journal 1956). All prime implicants
 * by merging, essential ones first, then branch and bound over what is left; of equally good sums the first found.
 *
 * <p>Cost with k variables: O(3^k k) for the primes, exponential in their number for the rest, which is small for up to
 * {@value #MOST_VARIABLES} variables.
 */
final class TwoLevel {

    /** The most variables of a function that is minimised. */
    static final int MOST_VARIABLES = 6;

    private final List<Product> primes;
    private List<Product> best;
    private int bestCost = Integer.MAX_VALUE;

    /**
     * A product of literals.
     *
     * @param variables those that stand in it, as bits
     * @param values those of them that stand there unnegated
     */
    record Product(int variables, int values) {

        int literals() {
            return Integer.bitCount(variables);
        }

        /** Returns whether it is true of an assignment. */
        boolean covers(int assignment) {
            return (assignment & variables) == values;
        }
    }

    private TwoLevel(List<Product> primes) {
        this.primes = primes;
    }

    /**
     * Minimises a function.
     *
     * @param variables how many
     * @param on the assignments in which it is true, variable i as bit i
     * @param off those in which it is false; what is in neither may be either
     * @return its products: none where it is never true, the empty one where it is never false
     */
    static List<Product> minimise(int variables, BitSet on, BitSet off) {
        if (variables > MOST_VARIABLES) {
            throw new IllegalArgumentException(variables + " variables");
        }
        TwoLevel search = new TwoLevel(primes(variables, on, off));
        search.cover(new ArrayList<>(), on, 0);
        return search.best;
    }

    private static List<Product> primes(int variables, BitSet on, BitSet off) {
        int all = (1 << variables) - 1;
        Set<Product> level = new LinkedHashSet<>();
        for (int assignment = 0; assignment <= all; assignment++) {
            if (!off.get(assignment)) {
                level.add(new Product(all, assignment));
            }
        }
        List<Product> primes = new ArrayList<>();
        while (!level.isEmpty()) {
            Set<Product> merged = new LinkedHashSet<>();
            Set<Product> used = new LinkedHashSet<>();
            for (Product product : level) {
                for (int left = product.variables; left != 0; left &= left - 1) {
                    int variable = Integer.lowestOneBit(left);
                    Product other = new Product(product.variables, product.values ^ variable);
                    if (level.contains(other)) {
                        used.add(product);
                        merged.add(new Product(product.variables & ~variable, product.values & ~variable));
                    }
                }
            }
            level.stream().filter(product -> !used.contains(product) && on.stream().anyMatch(product::covers))
                    .forEach(primes::add);
            level = merged;
        }
        return primes;
    }

    // The assignment with the fewest primes to choose from is covered next, so that essential primes come first.
    private void cover(List<Product> chosen, BitSet uncovered, int cost) {
        if (cost >= bestCost) {
            return;
        } else if (uncovered.isEmpty()) {
            best = List.copyOf(chosen);
            bestCost = cost;
            return;
        } else if (cost + leastFor(uncovered) >= bestCost) {
            return;
        }
        List<Product> choices = List.of();
        for (int assignment = uncovered.nextSetBit(0); assignment >= 0; assignment = uncovered.nextSetBit(assignment + 1)) {
            int one = assignment;
            List<Product> covering = primes.stream().filter(prime -> prime.covers(one)).toList();
            if (choices.isEmpty() || covering.size() < choices.size()) {
                choices = covering;
            }
        }
        List<Product> widest = new ArrayList<>(choices);
        widest.sort((left, right) -> Integer.compare(covered(right, uncovered), covered(left, uncovered)));
        for (Product product : widest) {
            BitSet rest = (BitSet) uncovered.clone();
            uncovered.stream().filter(product::covers).forEach(rest::clear);
            chosen.add(product);
            cover(chosen, rest, cost + cost(product));
            chosen.remove(chosen.size() - 1);
        }
    }

    // A bound: no prime covers more than the widest does.
    private int leastFor(BitSet uncovered) {
        int most = primes.stream().mapToInt(prime -> covered(prime, uncovered)).max().orElse(1);
        return (uncovered.cardinality() + most - 1) / most * PRODUCT;
    }

    private static int covered(Product product, BitSet uncovered) {
        return (int) uncovered.stream().filter(product::covers).count();
    }

    private static final int PRODUCT = 1_000; // more than all literals of a sum

    private static int cost(Product product) {
        return PRODUCT + product.literals();
    }
}
