package dev.sculpt.runner.comparison;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.run.NetworkRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one network of a variant.
 *
 * @param row what was recorded of it
 * @param criterion where criteria are compared, the one whose choice this is; of any but the keeping one nothing is known but
 *     the exact hierarchy
 */
record Outcome(NetworkRow row, Optional<String> criterion) {

    /** What is compared beside the measures, by the names of columns of {@code results.csv}. */
    static final List<String> COURSE = List.of("accuracy", "density_percent", "units", "edges", "seconds");

    /** Returns the criteria whose choice is known of a network, the one that kept first. */
    static Stream<String> criteria(NetworkRow row) {
        return row.status() == Status.FAILED ? Stream.of()
                : Stream.concat(Stream.of(row.criterion()), row.tries().exactByCriterion().keySet().stream()).distinct();
    }

    Status status() {
        return row.status();
    }

    /** Returns the names of all that may be known of it. */
    Stream<String> names() {
        return criterion.isPresent() ? Stream.of(Sculpted.EXACT)
                : Stream.concat(row.measures().keySet().stream(), COURSE.stream());
    }

    /** Returns a {@code Boolean} or a finite {@code Number}; nothing where it is not known. */
    Optional<Object> value(String name) {
        if (status() == Status.FAILED) {
            return Optional.empty();
        } else if (criterion.isPresent()) {
            return name.equals(Sculpted.EXACT) ? exact(criterion.get()) : Optional.empty();
        }
        Object value = switch (name) {
            case "seconds" -> row.seconds();
            case "accuracy", "density_percent", "units", "edges" -> row.size().map(size -> number(size, name)).orElse(null);
            default -> row.measures().get(name);
        };
        return value instanceof Number number && !Double.isFinite(number.doubleValue())
                ? Optional.empty() : Optional.ofNullable(value);
    }

    private static Object number(NetworkRow.Size size, String name) {
        return switch (name) {
            case "accuracy" -> size.accuracy().orElse(Double.NaN);
            case "units" -> size.units();
            case "edges" -> size.edges();
            default -> size.densityPercent();
        };
    }

    private Optional<Object> exact(String chosen) {
        return chosen.equals(row.criterion()) ? row.exact().map(Object.class::cast)
                : Optional.ofNullable(row.tries().exactByCriterion().get(chosen));
    }
}
