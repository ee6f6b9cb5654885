package dev.sculpt.runner.comparison;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.plan.ResultNames;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Problem;
import dev.sculpt.runner.recovery.Conflicts;
import dev.sculpt.runner.recovery.MeasureTally;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a measure says of networks as they were kept, by the values that one or two settings were swept to. All else that was
 * swept is counted together. A network that a plugin failed on, and one of which the measure is not known, do not count.
 */
public final class SweepGrid {

    /** The most settings that a grid has. */
    private static final int MOST_KEYS = 2;

    private record Place(String row, String column) { }

    private final List<String> keys;
    private final List<String> others;
    private final String measure;
    private final List<String> rows;
    private final List<String> columns;
    private final Map<Place, MeasureTally> cells = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private SweepGrid(RecordedRuns runs, SweptKeys swept, List<String> keys, String measure) {
        this.keys = List.copyOf(keys);
        this.measure = measure;
        this.others = swept.keys().stream().filter(key -> !keys.contains(key)).toList();
        this.rows = ordered(swept.values(keys.get(0)));
        this.columns = keys.size() < MOST_KEYS ? List.of("") : ordered(swept.values(keys.get(1)));
        Set<String> marks = new LinkedHashSet<>();
        for (Found found : runs.networks()) {
            marks.addAll(found.row().marks());
            Optional<String> row = SweptKeys.value(found, keys.get(0));
            Optional<String> column = keys.size() < MOST_KEYS ? Optional.of("") : SweptKeys.value(found, keys.get(1));
            Optional<MeasureTally> value = new Outcome(found.row(), Optional.empty()).value(measure).map(MeasureTally::of);
            if (row.isPresent() && column.isPresent() && value.isPresent()) {
                cells.merge(new Place(row.get(), column.get()), value.get(), MeasureTally::plus);
            }
        }
        remarks.addAll(marks);
        Conflicts.check(runs).ifPresent(remarks::add);
        remarks.addAll(runs.remarks());
    }

    /**
     * Reads the folders of runs.
     *
     * @param by one or two swept keys: of the rows, and of the columns
     * @param measure by default that of {@link #usualMeasure}
     * @throws InvalidInputException if a folder is none of a run, the networks do not differ in a key, or the measure is
     *     known of none, with all of these; or if networks came out otherwise with the same settings and seed
     */
    public static SweepGrid of(List<Path> folders, List<String> by, Optional<String> measure) throws IOException {
        return of(RecordedRuns.of(folders), by, measure);
    }

    /** Returns the grid of runs that were read, as {@link #of(List, List, Optional)} does. */
    public static SweepGrid of(RecordedRuns runs, List<String> by, Optional<String> measure) {
        SweptKeys swept = new SweptKeys(runs);
        List<String> problems = new ArrayList<>();
        by.stream().distinct().filter(key -> !swept.keys().contains(key)).forEach(key -> problems.add(
                "--by \"" + key + "\": is not swept, or to one value" + NearestName.hint(key, swept.keys())));
        if (by.size() > MOST_KEYS || new HashSet<>(by).size() < by.size()) {
            problems.add("--by \"" + String.join(",", by) + "\": takes one swept key, or two different ones");
        }
        Set<String> known = measures(runs);
        String shown = measure.or(() -> usualMeasure(known)).orElse(Sculpted.EXACT);
        if (!known.contains(shown)) {
            problems.add("--measure \"" + shown + "\": is known of no network" + NearestName.hint(shown, known));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream().map(problem -> new Problem("", problem)).toList());
        }
        return new SweepGrid(runs, swept, by, shown);
    }

    /** Returns the keys that some networks differ in, each of which a grid can be of. */
    public static List<String> keys(RecordedRuns runs) {
        return List.copyOf(new SweptKeys(runs).keys());
    }

    /** Returns the exact hierarchy, the accuracy where no truth is known, and nothing where no network tells either. */
    public static Optional<String> usualMeasure(RecordedRuns runs) {
        return usualMeasure(measures(runs));
    }

    private static Optional<String> usualMeasure(Set<String> known) {
        return Stream.of(Sculpted.EXACT, ResultNames.ACCURACY).filter(known::contains).findFirst();
    }

    private static Set<String> measures(RecordedRuns runs) {
        Set<String> known = new LinkedHashSet<>();
        for (Found found : runs.networks()) {
            Outcome outcome = new Outcome(found.row(), Optional.empty());
            Stream.concat(outcome.names().stream(), Outcome.COURSE.stream())
                    .filter(name -> !known.contains(name) && outcome.value(name).isPresent()).forEach(known::add);
        }
        return known;
    }

    // Numbers ascend; other values come as they were found, in the order of the sweep.
    private static List<String> ordered(Collection<String> values) {
        boolean numbers = values.stream().allMatch(value -> value.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?"));
        return numbers ? values.stream().sorted(Comparator.comparing(BigDecimal::new)).toList() : List.copyOf(values);
    }

    /** Returns the keys: that of the rows, and where there is one that of the columns. */
    public List<String> keys() {
        return keys;
    }

    /** Returns the swept keys whose values are counted together. */
    public List<String> others() {
        return others;
    }

    /** Returns the name of the measure. */
    public String measure() {
        return measure;
    }

    /** Returns the values of the first key: numbers ascending, others as found. */
    public List<String> rows() {
        return rows;
    }

    /** Returns the values of the second key; an empty text alone where there is none. */
    public List<String> columns() {
        return columns;
    }

    /** Returns what the measure says of the networks with two values; nothing where it is known of none. */
    public Optional<MeasureTally> cell(String row, String column) {
        return Optional.ofNullable(cells.get(new Place(row, column)));
    }

    /** Returns what a reader has to know of the networks, each in one line. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }
}
