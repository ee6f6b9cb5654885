package dev.sculpt.runner.comparison;

import dev.sculpt.runner.statistics.ComparisonFamily;
import dev.sculpt.runner.statistics.ComparisonMatrix;
import dev.sculpt.runner.statistics.NumbersFamily;
import dev.sculpt.runner.statistics.PairCounts;
import dev.sculpt.runner.statistics.PairedNumbers;
import dev.sculpt.runner.statistics.Proportion;
import java.util.List;
import java.util.Optional;

/** What one measure says of variants. Lists of variants have the baseline first, lists of comparisons begin behind it. */
public sealed interface MeasureComparison {

    /** Returns the name that it has in results. */
    String measure();

    /**
     * A measure that says yes or no.
     *
     * @param measure its name
     * @param rates of each variant, over all its networks of which it is known
     * @param family each variant held against the baseline
     * @param matrix each held against each, for three variants or more
     * @param cells the same in each cell
     */
    record YesNo(String measure, List<Proportion> rates, ComparisonFamily family, Optional<ComparisonMatrix> matrix,
            List<YesNoCell> cells) implements MeasureComparison { }

    /**
     * A measure that says yes or no, in one cell.
     *
     * @param cell the cell
     * @param rates of each variant
     * @param pairs of each variant but the baseline with it, the baseline first
     */
    record YesNoCell(Cell cell, List<Proportion> rates, List<PairCounts> pairs) { }

    /**
     * A measure that is a number.
     *
     * @param measure its name
     * @param means of each variant, over all its networks of which it is known
     * @param family each variant held against the baseline
     * @param cells the same in each cell
     */
    record Numbers(String measure, List<Mean> means, NumbersFamily family, List<NumbersCell> cells)
            implements MeasureComparison { }

    /**
     * A measure that is a number, in one cell.
     *
     * @param cell the cell
     * @param means of each variant
     * @param comparisons of each variant but the baseline with it
     */
    record NumbersCell(Cell cell, List<Mean> means, List<PairedNumbers> comparisons) { }

    /**
     * The mean of a number.
     *
     * @param networks of how many it is known
     * @param mean of these, NaN for none
     */
    record Mean(int networks, double mean) { }
}
