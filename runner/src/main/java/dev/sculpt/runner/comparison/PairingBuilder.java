package dev.sculpt.runner.comparison;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.plan.SweptText;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the networks of variants side by side. Variants of one name that came out differently in different folders are told
 * apart by the folder; networks of one variant, cell and seed by their models, as finished networks from elsewhere.
 */
final class PairingBuilder {

    /** Where a network belongs, whatever its variant. */
    private record Place(String task, Map<String, String> setting, long seed) { }

    /** A network of a variant; again where another folder has it too. */
    private record Placed(String variant, Place place, Outcome outcome, int run, boolean again) {

        boolean isFailed() {
            return outcome.status() == Status.FAILED;
        }

        String model() {
            return outcome.row().id().identity().model();
        }
    }

    private record Slot(Cell cell, long seed, String model) { }

    private final Grouping grouping;
    private final FolderVariants folders;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<Map<String, Object>, Map<String, String>> settings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>(); // of tasks, by their digests
    private final Map<String, String> aliases = new LinkedHashMap<>(); // further names of tasks, with the first of each
    private int ambiguous;

    PairingBuilder(RecordedRuns runs, Grouping grouping, FolderVariants folders) {
        this.grouping = grouping;
        this.folders = folders;
        runs.networks().forEach(found -> place(found, false));
        runs.repeated().forEach(found -> place(found, true));
        if (!grouping.isByFolder() && folders.names().size() > 1) {
            nameByFolder();
        }
    }

    private void place(Found found, boolean again) {
        NetworkId id = found.row().id();
        Place place = new Place(task(found), settings.computeIfAbsent(id.swept(), this::setting), id.seed());
        grouping.members(found).forEach(member ->
                placed.add(new Placed(member.variant(), place, member.outcome(), found.run(), again)));
    }

    // Equal tasks are one, whatever they are called.
    private String task(Found found) {
        String digest = found.row().id().identity().task();
        if (digest.isEmpty()) {
            return found.task();
        }
        String name = names.computeIfAbsent(digest, any -> found.task());
        if (!name.equals(found.task())) {
            aliases.put(found.task(), name);
        }
        return name;
    }

    private Map<String, String> setting(Map<String, Object> swept) {
        Set<String> keys = new LinkedHashSet<>(swept.keySet());
        keys.removeAll(grouping.keys());
        keys.remove("task");
        keys.removeIf(key -> swept.get(key) == null); // as in results.csv
        return SweptText.values(swept, keys);
    }

    private void nameByFolder() {
        record VariantAt(String variant, Place place) { }
        Map<VariantAt, String> folderOf = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Placed one : placed) {
            String folder = folders.nameOf(one.run());
            if (!one.again() && !folder.equals(folderOf.computeIfAbsent(
                    new VariantAt(one.variant(), one.place()), any -> folder))) {
                several.add(one.variant());
            }
        }
        placed.replaceAll(one -> several.contains(one.variant())
                ? new Placed(one.variant() + " (" + folders.nameOf(one.run()) + ")", one.place(), one.outcome(), one.run(),
                        one.again())
                : one);
    }

    /** Returns the variants as found. */
    List<String> variants() {
        return placed.stream().map(Placed::variant).distinct().toList();
    }

    /** Returns the pairing of variants in an order. */
    Pairing build(List<String> variants) {
        Map<Place, Cell> cells = cells();
        Set<Place> shared = sharedPlaces();
        Map<Slot, Outcome[]> slots = new LinkedHashMap<>();
        Set<Outcome> several = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Placed one : placed) {
            Place place = one.place();
            Outcome[] outcomes = slots.computeIfAbsent(
                    new Slot(cells.get(place), place.seed(), shared.contains(place) ? one.model() : ""),
                    any -> new Outcome[variants.size()]);
            int variant = variants.indexOf(one.variant());
            Outcome there = outcomes[variant];
            if (there == null || there.status() == Status.FAILED) {
                outcomes[variant] = one.outcome();
            } else if (!one.again() && !one.isFailed()) {
                ambiguous++;
                several.add(there);
            }
        }
        Map<Cell, List<Pairing.SeedRow>> rows = new LinkedHashMap<>();
        slots.forEach((slot, outcomes) -> {
            for (int variant = 0; variant < outcomes.length; variant++) {
                if (outcomes[variant] != null && several.contains(outcomes[variant])) {
                    outcomes[variant] = null;
                    ambiguous++;
                }
            }
            rows.computeIfAbsent(slot.cell(), any -> new ArrayList<>()).add(new Pairing.SeedRow(slot.seed(), outcomes));
        });
        return new Pairing(variants, rows, aliases, ambiguous, areIndependent(rows, variants.size()));
    }

    // Of networks of older versions it is not known what they are made of.
    private static boolean areIndependent(Map<Cell, List<Pairing.SeedRow>> rows, int variants) {
        record Trained(Identity trained, long seed) { }
        for (int variant = 0; variant < variants; variant++) {
            Set<Trained> seen = new HashSet<>();
            for (List<Pairing.SeedRow> cell : rows.values()) {
                for (Pairing.SeedRow row : cell) {
                    Outcome outcome = row.outcomes()[variant];
                    if (outcome != null && outcome.status() != Status.FAILED) {
                        Identity identity = outcome.row().id().identity();
                        Identity trained = new Identity(identity.task(), identity.model(), "");
                        if (!trained.equals(Identity.UNKNOWN) && !seen.add(new Trained(trained, row.seed()))) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    // Only what differs within a task is named.
    private Map<Place, Cell> cells() {
        Map<String, Set<Map<String, String>>> ofTasks = new LinkedHashMap<>();
        placed.forEach(one -> ofTasks.computeIfAbsent(one.place().task(), any -> new LinkedHashSet<>())
                .add(one.place().setting()));
        Set<String> allKeys = placed.stream().flatMap(one -> one.place().setting().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<String>> differing = new HashMap<>();
        ofTasks.forEach((task, all) -> differing.put(task, allKeys.stream()
                .filter(key -> all.stream().map(setting -> setting.get(key)).distinct().count() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new))));
        Map<Place, Cell> cells = new HashMap<>();
        for (Placed one : placed) {
            cells.computeIfAbsent(one.place(), place -> {
                Map<String, String> shown = new LinkedHashMap<>(place.setting());
                shown.keySet().retainAll(differing.get(place.task()));
                return new Cell(place.task(), SweptText.of(shown, allKeys));
            });
        }
        return cells;
    }

    // Places at which a variant has several networks of different models.
    private Set<Place> sharedPlaces() {
        record VariantAt(String variant, Place place) { }
        Map<VariantAt, String> models = new HashMap<>();
        Set<Place> shared = new HashSet<>();
        for (Placed one : placed) {
            if (!one.again() && !one.isFailed() && !one.model().equals(models.computeIfAbsent(
                    new VariantAt(one.variant(), one.place()), any -> one.model()))) {
                shared.add(one.place());
            }
        }
        return shared;
    }
}
