package dev.sculpt.runner.comparison;

import dev.sculpt.runner.plan.DeclaredVariants;
import dev.sculpt.runner.plan.SweptText;
import dev.sculpt.runner.plugin.CheatMark;
import dev.sculpt.runner.plugin.NoNetworkMark;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What makes variants of networks. */
interface Grouping {

    /** The compared variants of a pipeline: the swept key under which results have their names. */
    String NAMED = DeclaredVariants.KEY;
    /** The folders of runs. */
    String FOLDERS = "folder";
    /** The criteria of one run. */
    String CRITERIA = "criterion";

    /** A network as one of a variant. */
    record Member(String variant, Outcome outcome) { }

    /** Returns what it is, as {@code --by} has it. */
    String by();

    /** Returns which variants a network is of: one, or each criterion that was compared on it. */
    List<Member> members(Found network);

    /** Returns the swept keys that make the variants, and are not part of a cell. */
    default Set<String> keys() {
        return Set.of();
    }

    /** Returns whether variants of other folders are told apart already. */
    default boolean isByFolder() {
        return false;
    }

    /** Returns whether the variants are those that pipelines declare. */
    default boolean isDeclared() {
        return false;
    }

    /** Returns a network as one of a single variant, which is marked where a stage of it cheats or needs no network. */
    static List<Member> only(String variant, Found network) {
        List<String> marks = network.row().marks();
        String named = marks.stream().anyMatch(NoNetworkMark::isSaidBy) ? NoNetworkMark.on(variant) : variant;
        String name = marks.stream().allMatch(NoNetworkMark::isSaidBy) ? named : CheatMark.on(named);
        return List.of(new Member(name, new Outcome(network.row(), Optional.empty())));
    }

    /** Networks by their folders. */
    record ByFolder(FolderVariants folders) implements Grouping {

        @Override
        public String by() {
            return FOLDERS;
        }

        @Override
        public List<Member> members(Found network) {
            return only(folders.nameOf(network.run()), network);
        }

        @Override
        public boolean isByFolder() {
            return true;
        }
    }

    /** Networks by the names of compared variants; one without a name by its folder. */
    record ByName(FolderVariants folders) implements Grouping {

        @Override
        public String by() {
            return NAMED;
        }

        @Override
        public List<Member> members(Found network) {
            Object name = network.row().id().swept().get(NAMED);
            return only(name == null ? folders.nameOf(network.run()) : String.valueOf(name), network);
        }

        @Override
        public Set<String> keys() {
            return Set.of(NAMED);
        }

        @Override
        public boolean isDeclared() {
            return true;
        }
    }

    /** Networks by the values that keys were swept to. */
    record ByKeys(Set<String> keys) implements Grouping {

        @Override
        public String by() {
            return String.join(",", keys);
        }

        @Override
        public List<Member> members(Found network) {
            return only(SweptText.of(SweptText.values(network.row().id().swept(), keys), keys), network);
        }
    }

    /** What each criterion would have kept, the one that kept first. */
    record ByCriterion() implements Grouping {

        @Override
        public String by() {
            return CRITERIA;
        }

        @Override
        public List<Member> members(Found network) {
            return Outcome.criteria(network.row())
                    .map(name -> new Member(name, new Outcome(network.row(), Optional.of(name)))).toList();
        }
    }
}
