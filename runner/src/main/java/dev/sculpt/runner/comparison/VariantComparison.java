package dev.sculpt.runner.comparison;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.RecordedRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Variants of the networks of runs, held against a baseline in pairs: same task, same other swept values, same seed.
 *
 * @param by what makes the variants: {@code compare}, {@code folder}, {@code criterion}, or swept keys joined by commas
 * @param variants the networks of each variant, the baseline first; none where all folders hold the same networks
 * @param cells tasks with what else is swept, in the order found
 * @param partners of each variant but the baseline
 * @param measures what each measure says: the exact hierarchy first where the truth is known, others that say yes or no,
 *     numbers
 * @param changes of each variant but the baseline, in the exact hierarchy
 * @param settings what sets each variant apart, as far as pipelines say it
 * @param remarks what a reader has to know of networks that are left out, each in one line
 */
public record VariantComparison(
        String by,
        List<Census> variants,
        List<Cell> cells,
        List<Partners> partners,
        List<MeasureComparison> measures,
        List<Changes> changes,
        List<VariantSettings> settings,
        List<String> remarks) {

    public VariantComparison {
        variants = List.copyOf(variants);
        cells = List.copyOf(cells);
        partners = List.copyOf(partners);
        measures = List.copyOf(measures);
        changes = List.copyOf(changes);
        settings = List.copyOf(settings);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads the folders of runs, finished or not, and compares their variants.
     *
     * @param by what makes the variants; none for a default
     * @param baseline the variant that the others are held against; by default the one that the pipeline names, else the
     *     first
     * @throws InvalidInputException if one is no such folder, there is nothing to compare, or a name is unknown
     */
    public static VariantComparison of(List<Path> folders, List<String> by, Optional<String> baseline)
            throws IOException {
        RecordedRuns runs = RecordedRuns.of(folders);
        FolderVariants folderVariants = new FolderVariants(runs);
        ComparisonChoice choice = new ComparisonChoice(runs, folderVariants);
        Optional<Path> holder = by.isEmpty() ? choice.holderOfAll() : Optional.empty();
        return holder.isPresent() ? nothing(holder.get(), runs)
                : of(runs, folderVariants, choice.choose(by), baseline);
    }

    private static VariantComparison nothing(Path holder, RecordedRuns runs) {
        List<String> remarks = new ArrayList<>();
        remarks.add("the folders hold the same networks, all of which are in " + holder + ": nothing to compare");
        remarks.addAll(runs.remarks());
        return new VariantComparison(Grouping.FOLDERS, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                remarks);
    }

    /**
     * Reads the folder of a run, and compares the variants that its pipeline names.
     *
     * @return nothing where it names none, or fewer than two have networks yet
     */
    public static Optional<VariantComparison> declared(Path folder) throws IOException {
        if (!DeclaredVariants.isIn(PipelineFile.in(folder))) {
            return Optional.empty();
        }
        RecordedRuns runs = RecordedRuns.of(List.of(folder));
        FolderVariants folders = new FolderVariants(runs);
        VariantComparison comparison = of(runs, folders, new Grouping.ByName(folders), Optional.empty());
        return comparison.variants().size() < 2 ? Optional.empty() : Optional.of(comparison);
    }

    private static VariantComparison of(
            RecordedRuns runs, FolderVariants folders, Grouping grouping, Optional<String> baseline) {
        DeclaredVariants declared = DeclaredVariants.of(runs.runs().stream().map(RecordedRun::pipeline).toList());
        PairingBuilder builder = new PairingBuilder(runs, grouping, folders);
        List<String> variants = baselineFirst(builder.variants(), grouping.by().equals(Grouping.NAMED)
                ? declared.baseline() : Optional.empty(), baseline);
        Pairing pairing = builder.build(variants);
        PairingCount count = new PairingCount(pairing);
        List<MeasureComparison> measures = new Measurer(pairing).all();
        List<String> remarks = new ArrayList<>(runs.remarks());
        if (!runs.conflicts().isEmpty()) {
            remarks.add("of the same settings and seed, but with another outcome, as under another version: "
                    + runs.conflicts().size());
        }
        remarks.addAll(count.remarks(measures));
        return new VariantComparison(grouping.by(), count.censuses(), List.copyOf(pairing.cells().keySet()),
                count.partners(), measures, count.changes(),
                new VariantDifferences(runs, grouping, folders, declared).of(variants), remarks);
    }

    private static List<String> baselineFirst(List<String> found, Optional<String> declared, Optional<String> asked) {
        asked.filter(name -> !found.contains(name)).ifPresent(name -> {
            throw new InvalidInputException("--baseline \"" + name + "\": is no variant" + NearestName.hint(name, found));
        });
        // One that is in several folders has the name of its folder behind its own.
        Optional<String> first = asked.or(() -> declared.flatMap(name -> found.stream()
                .filter(one -> one.equals(name) || one.startsWith(name + " (")).findFirst()));
        List<String> ordered = new ArrayList<>(found);
        first.ifPresent(name -> {
            ordered.remove(name);
            ordered.add(0, name);
        });
        return List.copyOf(ordered);
    }

    /** Returns the names of the variants, the baseline first. */
    public List<String> names() {
        return variants.stream().map(Census::variant).toList();
    }

    /** Returns the names of the variants that are held against the baseline. */
    public List<String> challengers() {
        return names().stream().skip(1).toList();
    }

    /** Returns the number of tasks. */
    public int tasks() {
        return (int) cells.stream().map(Cell::task).distinct().count();
    }

    /** Returns whether the variants are folders, or those of several folders. */
    public boolean isAcrossFolders() {
        return by.equals(Grouping.FOLDERS) || settings.stream().anyMatch(one -> !one.differences().isEmpty());
    }

    /**
     * Returns what a measure says.
     *
     * @param asked its name; by default the exact hierarchy, or where no truth is known the first there is
     * @return nothing where nothing is known of any network
     * @throws InvalidInputException if there is no such measure
     */
    public Optional<MeasureComparison> measure(Optional<String> asked) {
        List<String> names = measures.stream().map(MeasureComparison::measure).toList();
        asked.filter(name -> !names.contains(name)).ifPresent(name -> {
            throw new InvalidInputException("--measure \"" + name + "\": is known of no network"
                    + NearestName.hint(name, names));
        });
        return IntStream.range(0, names.size()).filter(at -> asked.isEmpty() || asked.get().equals(names.get(at)))
                .mapToObj(measures::get).findFirst();
    }
}
