package dev.sculpt.runner.comparison;

import dev.sculpt.runner.plan.DeclaredVariants;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.RecordedRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Variants of the networks of runs, held against a baseline in pairs: same task, same other swept values, same seed.
 *
 * @param by what makes the variants: {@code compare}, {@code folder}, {@code criterion}, or swept keys joined by commas
 * @param variants the networks of each variant, the baseline first; none where all folders hold the same networks
 * @param cells tasks with what else is swept, in the order found
 * @param independent whether no two networks of a variant are made of one trained network, without which their rates over
 *     all cells have no interval
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
        boolean independent,
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
        return of(RecordedRuns.of(folders), folders.size(), by, baseline);
    }

    /** Compares the variants of runs that were read, with the defaults of {@link #of(List, List, Optional)}. */
    public static VariantComparison of(RecordedRuns runs) {
        return of(runs, runs.runs().size(), List.of(), Optional.empty());
    }

    // A folder may be given twice.
    private static VariantComparison of(RecordedRuns runs, int given, List<String> by, Optional<String> baseline) {
        FolderVariants folderVariants = new FolderVariants(runs);
        ComparisonChoice choice = new ComparisonChoice(runs, folderVariants);
        Optional<Path> holder = by.isEmpty() ? choice.holderOfAll(given) : Optional.empty();
        return holder.isPresent() ? nothing(holder.get(), runs)
                : of(runs, folderVariants, choice.choose(by,
                        !declared(runs.runs().stream().map(RecordedRun::pipeline).toList()).isEmpty()), baseline);
    }

    private static VariantComparison nothing(Path holder, RecordedRuns runs) {
        List<String> remarks = new ArrayList<>();
        remarks.add("the folders hold the same networks, all of which are in " + holder + ": nothing to compare");
        remarks.addAll(runs.remarks());
        return new VariantComparison(Grouping.FOLDERS, List.of(), List.of(), true, List.of(), List.of(), List.of(),
                List.of(), remarks);
    }

    /**
     * Reads the folder of a run, and compares the variants that its pipeline names.
     *
     * @return nothing where it names none, or fewer than two have networks yet
     */
    public static Optional<VariantComparison> declared(Path folder) throws IOException {
        if (declared(List.of(PipelineFile.in(folder))).isEmpty()) {
            return Optional.empty();
        }
        return declared(RecordedRuns.of(List.of(folder)));
    }

    /** Compares the variants of one run that was read, as {@link #declared(Path)} does. */
    public static Optional<VariantComparison> declared(RecordedRuns runs) {
        if (declared(runs.runs().stream().map(RecordedRun::pipeline).toList()).isEmpty()) {
            return Optional.empty();
        }
        FolderVariants folders = new FolderVariants(runs);
        VariantComparison comparison = of(runs, folders, new Grouping.ByName(folders), Optional.empty());
        return comparison.variants().size() < 2 ? Optional.empty() : Optional.of(comparison);
    }

    private static VariantComparison of(
            RecordedRuns runs, FolderVariants folders, Grouping grouping, Optional<String> baseline) {
        Map<String, Map<String, Object>> declared = declared(runs.runs().stream().map(RecordedRun::pipeline).toList());
        PairingBuilder builder = new PairingBuilder(runs, grouping, folders);
        List<String> variants = ordered(builder.variants(),
                grouping.isDeclared() ? List.copyOf(declared.keySet()) : List.of(), baseline);
        Pairing pairing = builder.build(variants);
        PairingCount count = new PairingCount(pairing);
        List<MeasureComparison> measures = new Measurer(pairing).all();
        List<String> remarks = new ArrayList<>();
        runs.networks().stream().flatMap(one -> one.row().marks().stream()).distinct().forEach(remarks::add);
        remarks.addAll(runs.remarks());
        List<String> missing = declared.keySet().stream()
                .filter(name -> grouping.isDeclared() && variants.stream().noneMatch(one -> isNamed(one, name))).toList();
        if (!missing.isEmpty()) {
            remarks.add("no network is finished yet of " + String.join(", ", missing));
        }
        if (!runs.conflicts().isEmpty()) {
            remarks.add("of the same settings and seed, but with another outcome, as under another version: "
                    + runs.conflicts().size());
        }
        remarks.addAll(count.remarks(measures));
        return new VariantComparison(grouping.by(), count.censuses(), List.copyOf(pairing.cells().keySet()),
                pairing.independent(), count.partners(), measures, count.changes(),
                new VariantDifferences(runs, grouping, folders, declared).of(variants), remarks);
    }

    /** Returns whether each network is of one variant: criteria choose among the tries of the same networks. */
    public boolean isOfNetworks() {
        return !by.equals(Grouping.CRITERIA);
    }

    // What each variant sets; the first pipeline that has variants says the order, its baseline first.
    private static Map<String, Map<String, Object>> declared(List<PipelineFile> pipelines) {
        Map<String, Map<String, Object>> declared = new LinkedHashMap<>();
        pipelines.forEach(file -> file.parts().forEach(part -> DeclaredVariants.of(part).forEach(declared::putIfAbsent)));
        return declared;
    }

    // In the order declared, of an unfinished run too; then as found. The one that is asked for comes first.
    private static List<String> ordered(List<String> found, List<String> declared, Optional<String> baseline) {
        baseline.filter(asked -> found.stream().noneMatch(name -> isNamed(name, asked))).ifPresent(asked -> {
            throw new InvalidInputException("--baseline \"" + asked + "\": is no variant" + NearestName.hint(asked, found));
        });
        return found.stream()
                .sorted(Comparator.comparing((String name) -> !baseline.equals(Optional.of(name)))
                        .thenComparing(name -> baseline.filter(asked -> isNamed(name, asked)).isEmpty())
                        .thenComparingInt(name -> position(name, declared)))
                .toList();
    }

    private static int position(String name, List<String> declared) {
        return IntStream.range(0, declared.size()).filter(at -> isNamed(name, declared.get(at)))
                .findFirst().orElse(declared.size());
    }

    // One that is in several folders has the name of its folder behind its own, one that cheats a mark.
    private static boolean isNamed(String name, String asked) {
        return name.equals(asked) || name.startsWith(asked + " (");
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
