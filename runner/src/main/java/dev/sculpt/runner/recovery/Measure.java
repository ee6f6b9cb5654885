package dev.sculpt.runner.recovery;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What rates are reported of. */
public enum Measure {
    EXACT_HIERARCHY(rates -> Optional.of(rates.exactHierarchy())),
    INPUT_SEPARABILITY(ExpectedRates::inputSeparability),
    OUTPUT_RECOVERY(ExpectedRates::outputRecovery),
    HIDDEN_SEPARABILITY(ExpectedRates::hiddenSeparability);

    private final Function<ExpectedRates, Optional<Double>> expected;

    Measure(Function<ExpectedRates, Optional<Double>> expected) {
        this.expected = expected;
    }

    /** Returns the rate that a pipeline states for a cell, in 0..1. */
    public Optional<Double> expected(ExpectedRates rates) {
        return expected.apply(rates);
    }

    /** Returns its name in result files, such as {@code exact_hierarchy}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
