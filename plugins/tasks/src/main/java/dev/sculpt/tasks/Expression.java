package dev.sculpt.tasks;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A Boolean expression over named columns. A column has one bit per row of the truth table. */
sealed interface Expression {

    /** Returns the names read, in the order of their first occurrence. */
    default Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        collectNames(names);
        return names;
    }

    /** Adds the names read. */
    void collectNames(Set<String> names);

    /**
     * Computes the column of this expression.
     *
     * @param columns the column of each name; not to be changed
     * @param rows the number of rows
     * @return a new column
     */
    BitSet column(Function<String, BitSet> columns, int rows);

    /** Always true or always false. */
    record Constant(boolean value) implements Expression {
        @Override
        public void collectNames(Set<String> names) { }

        @Override
        public BitSet column(Function<String, BitSet> columns, int rows) {
            BitSet column = new BitSet(rows);
            column.set(0, rows, value);
            return column;
        }
    }

    /** The value of an input, gate or output. */
    record Name(String name) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            names.add(name);
        }

        @Override
        public BitSet column(Function<String, BitSet> columns, int rows) {
            return (BitSet) columns.apply(name).clone();
        }
    }

    /** True where the operand is false. */
    record Not(Expression operand) implements Expression {
        @Override
        public void collectNames(Set<String> names) {
            operand.collectNames(names);
        }

        @Override
        public BitSet column(Function<String, BitSet> columns, int rows) {
            BitSet column = operand.column(columns, rows);
            column.flip(0, rows);
            return column;
        }
    }

    /**
     * Operands joined by one operator. A list, not a tree of pairs, so that a long chain is no deep recursion.
     *
     * @param operator joins them from left to right
     * @param operands at least two
     */
    record Chain(Operator operator, List<Expression> operands) implements Expression {
        public Chain {
            operands = List.copyOf(operands);
        }

        @Override
        public void collectNames(Set<String> names) {
            operands.forEach(operand -> operand.collectNames(names));
        }

        @Override
        public BitSet column(Function<String, BitSet> columns, int rows) {
            BitSet column = operands.get(0).column(columns, rows);
            operands.stream().skip(1).forEach(operand -> operator.apply(column, operand.column(columns, rows)));
            return column;
        }
    }

    /**
     * True exactly where some names have one of the given patterns.
     *
     * @param inputs the names, the first one standing for the first digit of each pattern
     * @param patterns the patterns of 0 and 1
     */
    record OneOf(List<String> inputs, List<String> patterns) implements Expression {
        public OneOf {
            inputs = List.copyOf(inputs);
            patterns = List.copyOf(patterns);
        }

        @Override
        public void collectNames(Set<String> names) {
            names.addAll(inputs);
        }

        @Override
        public BitSet column(Function<String, BitSet> columns, int rows) {
            BitSet any = new BitSet(rows);
            for (String pattern : patterns) {
                BitSet all = new BitSet(rows);
                all.set(0, rows);
                for (int i = 0; i < inputs.size(); i++) {
                    if (pattern.charAt(i) == '1') {
                        all.and(columns.apply(inputs.get(i)));
                    } else {
                        all.andNot(columns.apply(inputs.get(i)));
                    }
                }
                any.or(all);
            }
            return any;
        }
    }

    /** The operators that join, loosest first. */
    enum Operator {
        OR("or", "|") {
            @Override
            void apply(BitSet left, BitSet right) {
                left.or(right);
            }
        },
        XOR("xor", "^") {
            @Override
            void apply(BitSet left, BitSet right) {
                left.xor(right);
            }
        },
        AND("and", "&") {
            @Override
            void apply(BitSet left, BitSet right) {
                left.and(right);
            }
        };

        private final String word;
        private final String sign;

        Operator(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }

        /** Returns whether a token stands for this operator. */
        boolean isWritten(String token) {
            return token.equals(word) || token.equals(sign);
        }

        /** Joins the right column into the left. */
        abstract void apply(BitSet left, BitSet right);
    }
}
