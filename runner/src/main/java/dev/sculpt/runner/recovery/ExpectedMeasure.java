package dev.sculpt.runner.recovery;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The measures of which a pipeline can state a rate. They are reported first, in this order. */
enum ExpectedMeasure {
    EXACT_HIERARCHY(ExpectedRates::exactHierarchy),
    INPUT_SEPARABILITY(ExpectedRates::inputSeparability),
    OUTPUT_RECOVERY(ExpectedRates::outputRecovery),
    HIDDEN_SEPARABILITY(ExpectedRates::hiddenSeparability);

    private final Function<ExpectedRates, Optional<Double>> expected;

    ExpectedMeasure(Function<ExpectedRates, Optional<Double>> expected) {
        this.expected = expected;
    }

    /** Returns the rate that a pipeline states for a cell, in 0..1; nothing for a measure of which it can state none. */
    static Optional<Double> rate(String measure, ExpectedRates rates) {
        return Stream.of(values())
                .filter(one -> one.text().equals(measure))
                .findFirst()
                .flatMap(one -> one.expected.apply(rates));
    }

    /** Returns its name in result files, such as {@code exact_hierarchy}. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
