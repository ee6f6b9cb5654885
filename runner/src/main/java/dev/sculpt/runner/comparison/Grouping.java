package dev.sculpt.runner.comparison;

import dev.sculpt.runner.plan.SweptText;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What makes variants of networks. */
interface Grouping {

    /** The compared variants of a pipeline: the swept key under which results have their names. */
    String NAMED = "compare";
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
    Set<String> keys();

    /** Returns whether variants of other folders are told apart already. */
    boolean isByFolder();

    /** Networks by their folders. */
    record ByFolder(FolderVariants folders) implements Grouping {

        @Override
        public String by() {
            return FOLDERS;
        }

        @Override
        public List<Member> members(Found network) {
            return List.of(new Member(folders.nameOf(network.run()),
                    new Outcome(network.row(), Optional.empty())));
        }

        @Override
        public Set<String> keys() {
            return Set.of();
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
            return List.of(new Member(name == null ? folders.nameOf(network.run()) : String.valueOf(name),
                    new Outcome(network.row(), Optional.empty())));
        }

        @Override
        public Set<String> keys() {
            return Set.of(NAMED);
        }

        @Override
        public boolean isByFolder() {
            return false;
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
            return List.of(new Member(SweptText.of(SweptText.values(network.row().id().swept(), keys), keys),
                    new Outcome(network.row(), Optional.empty())));
        }

        @Override
        public boolean isByFolder() {
            return false;
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

        @Override
        public Set<String> keys() {
            return Set.of();
        }

        @Override
        public boolean isByFolder() {
            return false;
        }
    }
}
