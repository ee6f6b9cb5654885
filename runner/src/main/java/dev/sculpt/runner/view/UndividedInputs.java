package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.statistics.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The networks of a run whose hierarchy takes nothing apart: one module reads all inputs, {@value #FEWEST} or more, though
 * there are several outputs. Of networks that were sculpted, of tasks whose true hierarchy is not known. The commonest cause
 * are rows that contradict what the others follow: a network can be right in all of them only by mixing what has nothing to
 * do with each other.
 */
public final class UndividedInputs {

    private static final int FEWEST = 4;

    private int networks;
    private int found;
    private Sculpted first;
    private String firstName;

    /** Takes a result, called by its index, task and seed. */
    public void accept(NetworkResult result) {
        accept(result, "network " + result.id().index() + " (" + result.id().task() + ", seed " + result.id().seed() + ")");
    }

    /**
     * Takes a result.
     *
     * @param name what tells it from others
     */
    public void accept(NetworkResult result, String name) {
        if (!(result instanceof Sculpted sculpted) || !counts(sculpted)) {
            return;
        }
        networks++;
        List<Hierarchy.Module> reading = reading(sculpted);
        if (reading.size() == 1 && reading.get(0).inputs().size() == sculpted.sculpture().network().width(0)) {
            found++;
            if (first == null || sculpted.id().index() < first.id().index()) {
                first = sculpted;
                firstName = name;
            }
        }
    }

    private static boolean counts(Sculpted result) {
        Network network = result.sculpture().network();
        return result.status() == Status.OK && result.truth().isEmpty()
                && result.sculpture().rounds().stream().anyMatch(rounds -> !rounds.isEmpty())
                && network.width(0) >= FEWEST && network.width(network.depth()) > 1;
    }

    private static List<Hierarchy.Module> reading(Sculpted result) {
        return result.sculpture().hierarchy().modules().stream().filter(module -> !module.inputs().isEmpty()).toList();
    }

    /** Returns what is said of them, then lines of advice; nothing where there is none. */
    public Optional<List<String>> lines() {
        if (found == 0) {
            return Optional.empty();
        }
        Network network = first.sculpture().network();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "in %d of %s one module reads all inputs, such as %s, which keeps %d of %d "
                        + "edges: nothing was taken apart",
                found, Counted.of(networks, "network"), firstName, network.livingEdges(), network.edges()));
        lines.addAll(Remedy.ofUndivided(first.settings()));
        return Optional.of(lines);
    }

    /** Returns the lines for a terminal, with an empty line behind; nothing where there is no such network. */
    public String text(int width) {
        LineWidth prose = LineWidth.ofProse(width);
        return lines().map(lines -> prose.wrapped(lines.get(0)) + "\n" + String.join("", lines.stream().skip(1)
                .map(line -> prose.wrapped("    " + line) + "\n").toList()) + "\n").orElse("");
    }
}
