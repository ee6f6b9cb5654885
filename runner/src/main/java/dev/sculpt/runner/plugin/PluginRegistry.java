package dev.sculpt.runner.plugin;

import dev.sculpt.runner.problem.NearestName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All plugins that were found. Immutable. */
public final class PluginRegistry {

    private final List<Offer> offers;
    private final List<PluginJar> jars;

    /** Creates the registry; no two offers have the same kind and name. */
    PluginRegistry(List<Offer> offers, List<PluginJar> jars) {
        this.offers = offers.stream().sorted(Comparator.comparing(Offer::kind).thenComparing(Offer::name)).toList();
        this.jars = List.copyOf(jars);
    }

    /** Returns all offers, by kind and then by name. */
    public List<Offer> offers() {
        return offers;
    }

    /** Returns the dropped-in jars. */
    public List<PluginJar> jars() {
        return jars;
    }

    /** Returns the offer of a kind and name. */
    public Optional<Offer> find(StageKind kind, String name) {
        return offers.stream().filter(offer -> offer.kind() == kind && offer.name().equals(name)).findFirst();
    }

    /** Returns the message for a name that is not there, with the nearest one or all of them. */
    public String unknown(StageKind kind, String name) {
        List<String> names = offers.stream().filter(offer -> offer.kind() == kind).map(Offer::name).toList();
        String elsewhere = offers.stream()
                .filter(offer -> offer.kind() != kind && offer.name().equals(name))
                .map(offer -> "; there is one for \"" + offer.kind().key() + "\"")
                .findFirst()
                .orElseGet(() -> NearestName.hint(name, names));
        return "no " + kind.key() + " plugin is named \"" + name + "\"" + elsewhere;
    }
}
