package dev.sculpt.functions.verify;

import dev.sculpt.functions.verify.TwoLevel.Product;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a Boolean function down: as an exclusive or, as <i>at least so many of</i>, or as the shortest sum of products of
 * it or of its negation, whichever has fewer words.
 */
final class Formula {

    private static final int LONGEST = 160;

    private final List<String> names;
    private final BitSet on;
    private final BitSet off;

    private Formula(List<String> names, BitSet on, BitSet off) {
        this.names = names;
        this.on = on;
        this.off = off;
    }

    /**
     * Writes a function.
     *
     * @param names of its variables
     * @param on the assignments in which it is true, variable i as bit i
     * @param off those in which it is false; what is in neither may be either
     * @return its text, nothing where it has too many variables, or would be too long
     */
    static Optional<String> of(List<String> names, BitSet on, BitSet off) {
        if (names.size() > TwoLevel.MOST_VARIABLES) {
            return Optional.empty();
        }
        Formula formula = new Formula(names, on, off);
        return formula.exclusive().or(formula::threshold).or(formula::sum);
    }

    private Optional<String> exclusive() {
        if (names.size() < 2) {
            return Optional.empty();
        }
        String text = String.join(" xor ", names);
        boolean odd = on.stream().allMatch(assignment -> Integer.bitCount(assignment) % 2 == 1)
                && off.stream().allMatch(assignment -> Integer.bitCount(assignment) % 2 == 0);
        boolean even = on.stream().allMatch(assignment -> Integer.bitCount(assignment) % 2 == 0)
                && off.stream().allMatch(assignment -> Integer.bitCount(assignment) % 2 == 1);
        return odd ? Optional.of(text) : even ? Optional.of("not (" + text + ")") : Optional.empty();
    }

    private Optional<String> threshold() {
        for (int least = 2; least < names.size(); least++) {
            String text = "at least " + least + " of (" + String.join(", ", names) + ")";
            if (isAtLeast(least, on, off)) {
                return Optional.of(text);
            } else if (isAtLeast(least, off, on)) {
                return Optional.of("not (" + text + ")");
            }
        }
        return Optional.empty();
    }

    private static boolean isAtLeast(int least, BitSet yes, BitSet no) {
        return yes.stream().allMatch(assignment -> Integer.bitCount(assignment) >= least)
                && no.stream().allMatch(assignment -> Integer.bitCount(assignment) < least);
    }

    private Optional<String> sum() {
        List<Product> plain = TwoLevel.minimise(names.size(), on, off);
        List<Product> negated = TwoLevel.minimise(names.size(), off, on);
        String text;
        if (words(plain) <= words(negated) + 1 || negated.isEmpty()) {
            text = text(plain);
        } else {
            String inner = text(negated);
            text = "not " + (inner.contains(" ") ? "(" + inner + ")" : inner);
        }
        return text.length() > LONGEST ? Optional.empty() : Optional.of(text);
    }

    // Literals and negations.
    private static int words(List<Product> sum) {
        return sum.stream().mapToInt(product -> 2 * product.literals() - Integer.bitCount(product.values())).sum();
    }

    private String text(List<Product> sum) {
        if (sum.isEmpty()) {
            return "false";
        }
        List<String> products = new ArrayList<>();
        for (Product product : sum) {
            String text = IntStream.range(0, names.size())
                    .filter(variable -> (product.variables() >> variable & 1) != 0)
                    .mapToObj(variable -> ((product.values() >> variable & 1) != 0 ? "" : "not ") + names.get(variable))
                    .collect(Collectors.joining(" and "));
            products.add(text.isEmpty() ? "true" : sum.size() > 1 && product.literals() > 1 ? "(" + text + ")" : text);
        }
        return String.join(" or ", products);
    }
}
