package dev.sculpt.runner.run;

import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.networklines.JsonLine;
import java.util.List;

/**
 * What the edges of a line do not tell of its {@code hierarchy}: links that are known though no edge of the network runs
 * along them, or though edges run past modules.
 */
record KnownReadsPart(Links hierarchy) {

    record Links(List<Link> edges, Integer bypassing) {

        /** Returns whether all that is said of the links can be told from the edges of the network. */
        boolean isToldByEdges() {
            return edges == null || edges.contains(null)
                    || (bypassing == null || bypassing == 0) && edges.stream().allMatch(Link::hasEdges);
        }
    }

    /** Returns the modules of a line with what is known of their links; of older lines nothing is. */
    static FoundModules of(String line, UnitLabels modules) throws InvalidLineException {
        Links links = JsonLine.part(line, KnownReadsPart.class).hierarchy;
        if (links == null || links.isToldByEdges()) {
            return FoundModules.of(modules);
        }
        // Those that have edges may have been known or not: taken as known they have the same edges.
        List<FoundModules.Read> known = links.edges.stream()
                .map(link -> new FoundModules.Read(link.from(), link.to())).distinct().toList();
        for (FoundModules.Read read : known) {
            if (Math.min(read.from(), read.to()) < 0 || Math.max(read.from(), read.to()) >= modules.count()
                    || read.from() == read.to()) {
                throw new InvalidLineException("\"hierarchy\" has a link from module " + read.from() + " to module "
                        + read.to() + ", of " + modules.count() + " modules");
            }
        }
        return new FoundModules(modules, known);
    }
}
