package dev.sculpt.runner.plugin;

import dev.sculpt.api.Kind;
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
        Comparator<Offer> byKind = Comparator.comparingInt(offer -> Kind.all().indexOf(offer.kind()));
        this.offers = offers.stream().sorted(byKind.thenComparing(Offer::name)).toList();
        this.jars = List.copyOf(jars);
    }

    /** Returns all offers, by kind and then by name. */
    public List<Offer> offers() {
        return offers;
    }

    /** Returns the offers of a kind, by name. */
    public List<Offer> offers(Kind<?> kind) {
        return offers.stream().filter(offer -> offer.kind() == kind).toList();
    }

    /** Returns the names of a kind's offers, in alphabetical order. */
    public List<String> names(Kind<?> kind) {
        return offers(kind).stream().map(Offer::name).toList();
    }

    /** Returns the dropped-in jars. */
    public List<PluginJar> jars() {
        return jars;
    }

    /** Returns the offer of a kind and name. */
    public Optional<Offer> find(Kind<?> kind, String name) {
        return offers.stream().filter(offer -> offer.kind() == kind && offer.name().equals(name)).findFirst();
    }

    /** Returns the message for a name that is not there, with the nearest one or all of them. */
    public String unknown(Kind<?> kind, String name) {
        String hint = FormerPlugins.now(kind, name).or(() -> SeparatePlugins.remedy(kind, name)).map(now -> "; " + now)
                .or(() -> elsewhere(kind, name))
                .orElseGet(() -> NearestName.hint(name, names(kind)) + (NearestName.of(name, names(kind)).isPresent() ? ""
                        : "; plugins of your own are found by --plugins DIR, or in ~/.sculpt/plugins"));
        return "no " + kind.name() + " plugin is named \"" + name + "\"" + hint;
    }

    private Optional<String> elsewhere(Kind<?> kind, String name) {
        return offers.stream()
                .filter(offer -> offer.kind() != kind && offer.name().equals(name))
                .map(offer -> "; there is a " + offer.kind().name() + " of that name")
                .findFirst();
    }
}
