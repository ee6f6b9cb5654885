package dev.sculpt.clustering;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.setting.NoSettings;
import java.util.stream.Stream;

/** The parts without settings that the plugin offers, by name. */
final class Offered {

    private Offered() { }

    static Linkage linkage(String name) {
        return part(Kind.LINKAGE, name);
    }

    static Stream<String> linkages() {
        return new ClusteringPlugin().factories().stream()
                .filter(factory -> factory.kind() == Kind.LINKAGE).map(Factory::name);
    }

    static UnitDistance distance(String name) {
        return part(Kind.UNIT_DISTANCE, name);
    }

    private static <S> S part(Kind<S> kind, String name) {
        return new ClusteringPlugin().factories().stream()
                .filter(factory -> factory.kind() == kind && factory.name().equals(name))
                .map(factory -> kind.contract().cast(make(factory)))
                .findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked") // the parts asked for have no settings
    private static Object make(Factory<?, ?> factory) {
        return ((Factory<NoSettings, ?>) factory).create().apply(new NoSettings());
    }
}
