package dev.sculpt.runner.page;

import dev.sculpt.runner.run.FolderNames;
import dev.sculpt.runner.run.NetworkRow;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.util.List;

/**
 * What the page calls its networks.
 *
 * @param folders the shortest names that tell the runs apart, one each
 */
record NetworkNames(List<String> folders) {

    static NetworkNames of(RecordedRuns runs) {
        return new NetworkNames(FolderNames.of(runs.runs().stream().map(RecordedRun::folder).toList()));
    }

    /** Returns the name by which the table of networks lists it and a link finds it. */
    String name(Found found) {
        return (folders.size() > 1 ? folders.get(found.run()) + " " : "") + found.row().id().index();
    }

    /** Returns how sentences name it: with all that tells it from other networks of its index. */
    String title(Found found) {
        String variant = variant(found.row());
        return "network " + found.row().id().index() + (folders.size() > 1 ? " of " + folders.get(found.run()) : "")
                + " (" + found.task() + (variant.isEmpty() ? "" : ", " + variant)
                + ", seed " + found.row().id().seed() + ")";
    }

    /** Returns what a reader calls the variant of a network: its name, else what was swept. */
    static String variant(NetworkRow row) {
        return row.id().compared().orElse(row.id().variant());
    }
}
