package dev.sculpt.runner.comparison;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.ResultNames;
import dev.sculpt.runner.run.NetworkRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of one network of a variant.
 *
 * @param row what was recorded of it
 * @param criterion where criteria are compared, the one whose choice this is, of which the exact hierarchy alone is told
 */
record Outcome(NetworkRow row, Optional<String> criterion) {

    /** What is compared beside the measures, by the names of columns of {@code results.csv}. */
    static final List<String> COURSE = List.of(ResultNames.ACCURACY, ResultNames.DENSITY,
            ResultNames.UNITS, ResultNames.EDGES, ResultNames.SECONDS);

    /** Returns the criteria whose choice is known of a network, the one that kept first. */
    static Stream<String> criteria(NetworkRow row) {
        return row.status() == Status.FAILED ? Stream.of()
                : Stream.concat(Stream.of(row.criterion()), row.tries().exactByCriterion().keySet().stream()).distinct();
    }

    Status status() {
        return row.status();
    }

    /** Returns the names of measures that may be known of it. */
    Set<String> names() {
        return criterion.isPresent() ? Set.of(Sculpted.EXACT) : row.measures().keySet();
    }

    /** Returns a {@code Boolean}, or a {@code Number} that is finite; nothing where it is not known. */
    Optional<Object> value(String name) {
        if (status() == Status.FAILED) {
            return Optional.empty();
        } else if (criterion.isPresent()) {
            return name.equals(Sculpted.EXACT) ? exact(criterion.get()) : Optional.empty();
        }
        Object value = switch (name) {
            case ResultNames.SECONDS -> milliseconds(row.seconds());
            case ResultNames.ACCURACY, ResultNames.DENSITY, ResultNames.UNITS, ResultNames.EDGES -> row.size()
                    .map(size -> number(size, name)).orElse(null);
            default -> row.measures().get(name);
        };
        return value instanceof Number number && !Double.isFinite(number.doubleValue())
                ? Optional.empty() : Optional.ofNullable(value);
    }

    // As results.csv has them: what a run ends with is what its files say later.
    private static double milliseconds(double seconds) {
        return Double.isFinite(seconds) ? BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP).doubleValue()
                : seconds;
    }

    private static Object number(NetworkRow.Size size, String name) {
        return switch (name) {
            case ResultNames.ACCURACY -> size.accuracy().orElse(Double.NaN);
            case ResultNames.UNITS -> size.units();
            case ResultNames.EDGES -> size.edges();
            default -> size.densityPercent();
        };
    }

    private Optional<Object> exact(String chosen) {
        return chosen.equals(row.criterion()) ? row.exact().map(Object.class::cast)
                : Optional.ofNullable(row.tries().exactByCriterion().get(chosen));
    }
}
