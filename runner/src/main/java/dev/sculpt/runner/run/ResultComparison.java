package dev.sculpt.runner.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether two runs left the same: {@code networks.jsonl} and the files of {@code hierarchies} byte for byte,
 * {@code results.csv} in all but its column {@code seconds}. One network of each run is in memory at a time.
 */
public final class ResultComparison {

    private static final String SECONDS = "seconds";

    private final Path recorded;
    private final Path again;
    private final BitSet networks = new BitSet();
    private final List<String> differences = new ArrayList<>();
    private int hierarchies;

    private ResultComparison(Path recorded, Path again) {
        this.recorded = recorded;
        this.again = again;
    }

    /**
     * Compares the folders of two finished runs.
     *
     * @param recorded what is said to be there
     * @param again what is said to be here
     */
    public static ResultComparison of(Path recorded, Path again) throws IOException {
        ResultComparison comparison = new ResultComparison(recorded, again);
        comparison.compareNetworks();
        comparison.compareResults();
        comparison.compareHierarchies();
        return comparison;
    }

    /** Returns whether nothing differs. */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /** Returns the first difference of each file that differs, the first network's hierarchy for all of the folder. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /** Returns how many networks differ in any file. */
    public int networks() {
        return networks.cardinality();
    }

    /** Returns how many files of hierarchies were compared. */
    public int hierarchies() {
        return hierarchies;
    }

    /** Returns one more than the highest index among the files of hierarchies of a run, 0 where there are none. */
    public static int hierarchiesOf(Path run) throws IOException {
        return names(run).stream().mapToInt(name -> index(name).orElse(-1) + 1).max().orElse(0);
    }

    // Of a network, by the name of one of its files.
    private static OptionalInt index(String name) {
        String index = name.split("-", 2)[0];
        return index.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(index)) : OptionalInt.empty();
    }

    private void compareNetworks() throws IOException {
        Path there = recorded.resolve(RunFiles.NETWORKS);
        Path here = again.resolve(RunFiles.NETWORKS);
        long mismatch = Files.mismatch(there, here);
        if (mismatch < 0) {
            return;
        }
        // Byte by byte, so that bytes that are no characters of UTF-8 differ too.
        try (TextLines one = new TextLines(there, TextLines.LONGEST, StandardCharsets.ISO_8859_1);
                TextLines other = new TextLines(here, TextLines.LONGEST, StandardCharsets.ISO_8859_1)) {
            compare(RunFiles.NETWORKS, ComparedRow.ofLines(one, there), ComparedRow.ofLines(other, here));
        }
        if (differences.isEmpty()) {
            differences.add(RunFiles.NETWORKS + ": byte " + mismatch + " differs, outside of any network");
        }
    }

    private void compareResults() throws IOException {
        try (CsvReader<CsvRecord> one = CsvReader.builder().ofCsvRecord(recorded.resolve(RunFiles.RESULTS));
                CsvReader<CsvRecord> other = CsvReader.builder().ofCsvRecord(again.resolve(RunFiles.RESULTS))) {
            compare(RunFiles.RESULTS, ComparedRow.ofTable(one.iterator(), SECONDS),
                    ComparedRow.ofTable(other.iterator(), SECONDS));
        } catch (CsvParseException e) {
            differences.add(RunFiles.RESULTS + ": is no table");
        }
    }

    // Both in the order of their indices.
    private void compare(String file, Iterator<ComparedRow> there, Iterator<ComparedRow> here) {
        Optional<String> first = Optional.empty();
        ComparedRow one = next(there);
        ComparedRow other = next(here);
        while (one != null || other != null) {
            int index = one == null ? other.index() : other == null ? one.index() : Math.min(one.index(), other.index());
            ComparedRow left = one != null && one.index() == index ? one : null;
            ComparedRow right = other != null && other.index() == index ? other : null;
            Optional<String> difference = difference(left, right);
            if (difference.isPresent()) {
                networks.set(index);
                first = first.isPresent() ? first : difference.map(text -> file + ", network " + index + ": " + text);
            }
            one = left == null ? one : next(there);
            other = right == null ? other : next(here);
        }
        first.ifPresent(differences::add);
    }

    private static ComparedRow next(Iterator<ComparedRow> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private static Optional<String> difference(ComparedRow there, ComparedRow here) {
        if (there == null || here == null) {
            return Optional.of("is only " + (there == null ? "here" : "there"));
        }
        return there.difference(here);
    }

    private void compareHierarchies() throws IOException {
        TreeSet<String> names = new TreeSet<>(names(recorded));
        names.addAll(names(again));
        hierarchies = names.size();
        boolean first = true;
        for (String name : names) {
            Path there = recorded.resolve(RunFiles.HIERARCHIES).resolve(name);
            Path here = again.resolve(RunFiles.HIERARCHIES).resolve(name);
            boolean both = Files.exists(there) && Files.exists(here);
            long mismatch = both ? Files.mismatch(there, here) : 0;
            if (mismatch >= 0) {
                index(name).ifPresent(networks::set);
                if (first) {
                    differences.add(RunFiles.HIERARCHIES + "/" + name + (both ? ": byte " + mismatch + " differs"
                            : ": is only " + (Files.exists(here) ? "here" : "there")));
                }
                first = false;
            }
        }
    }

    private static List<String> names(Path run) throws IOException {
        Path folder = run.resolve(RunFiles.HIERARCHIES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
