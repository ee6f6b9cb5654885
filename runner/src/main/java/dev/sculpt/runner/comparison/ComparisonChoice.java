package dev.sculpt.runner.comparison;

import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import dev.sculpt.runner.run.RunFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the variants of runs are. What is asked for, or the first of these that there is: the names under {@code compare};
 * folders of different models or methods; the values of the one key that is swept; criteria.
 */
final class ComparisonChoice {

    private final RecordedRuns runs;
    private final FolderVariants folders;
    private final Set<String> swept; // every key but the task
    private final Set<String> criteria = new LinkedHashSet<>();

    ComparisonChoice(RecordedRuns runs, FolderVariants folders) {
        this.runs = runs;
        this.folders = folders;
        swept = new LinkedHashSet<>(new SweptKeys(runs).keys());
        swept.remove(SweptKeys.TASK);
        runs.networks().forEach(found -> Outcome.criteria(found.row()).forEach(criteria::add));
    }

    /**
     * Returns the folder that holds every network of all; nothing where there is one folder alone, or none holds all.
     *
     * @param given how many folders are given, one twice perhaps
     */
    Optional<Path> holderOfAll(int given) {
        List<Integer> holders = runs.networks().stream().filter(one -> one.row().status() != Status.FAILED)
                .map(Found::run).distinct().toList();
        return given > 1 && holders.size() == 1 && (runs.runs().size() == 1 || runs.duplicates() > 0)
                ? Optional.of(runs.runs().get(holders.get(0)).folder()) : Optional.empty();
    }

    /**
     * Returns what makes the variants.
     *
     * @param by what is asked for, none for a default
     * @param declared whether a pipeline names variants, of which some may have no network yet
     * @throws InvalidInputException if there is no such thing, or nothing to compare
     */
    Grouping choose(List<String> by, boolean declared) {
        if (!by.isEmpty()) {
            return asked(new LinkedHashSet<>(by));
        } else if (declared || swept.contains(Grouping.NAMED)) {
            return new Grouping.ByName(folders);
        } else if (folders.names().size() > 1) {
            return new Grouping.ByFolder(folders);
        } else if (swept.size() == 1) {
            return new Grouping.ByKeys(swept);
        } else if (swept.size() > 1) {
            throw new InvalidInputException("several keys are swept; say by --by which are to be compared: "
                    + String.join(", ", swept));
        } else if (criteria.size() > 1) {
            return new Grouping.ByCriterion();
        } else if (runs.networks().stream().allMatch(one -> one.row().status() == Status.FAILED)) {
            throw new InvalidInputException("nothing to compare: " + (runs.networks().isEmpty() ? "there is no network"
                    : "a plugin failed on all networks, see " + RunFiles.FAILURES));
        }
        throw new InvalidInputException("nothing to compare: one model and method, no variants under \"compare\", nothing "
                + "swept but the task, and one criterion");
    }

    private Grouping asked(Set<String> by) {
        List<String> choices = choices();
        for (String key : by) {
            if (!choices.contains(key)) {
                throw new InvalidInputException(
                        "--by \"" + key + "\": the runs do not differ in it" + NearestName.hint(key, choices));
            }
        }
        if (by.size() > 1) {
            Optional<String> alone = by.stream().filter(key -> !swept.contains(key)).findFirst();
            alone.ifPresent(key -> {
                throw new InvalidInputException("--by \"" + key + "\": cannot be joined with swept keys");
            });
            return new Grouping.ByKeys(by);
        }
        return switch (by.iterator().next()) {
            case Grouping.NAMED -> new Grouping.ByName(folders);
            case Grouping.FOLDERS -> new Grouping.ByFolder(folders);
            case Grouping.CRITERIA -> new Grouping.ByCriterion();
            default -> new Grouping.ByKeys(by);
        };
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>(swept);
        if (folders.names().size() > 1) {
            choices.add(Grouping.FOLDERS);
        }
        if (criteria.size() > 1) {
            choices.add(Grouping.CRITERIA);
        }
        return choices;
    }
}
