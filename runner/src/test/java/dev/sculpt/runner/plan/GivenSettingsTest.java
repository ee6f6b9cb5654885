package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.problem.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenSettingsTest {

    private static Optional<String> fault(String key, Object value) {
        Map<String, Object> settings = new TreeMap<>();
        settings.put(key, value);
        Network network = new Network(List.of(
                new Layer(1, 1, new float[] {1}, new boolean[] {true}, new float[1])));
        return GivenSettings.fault(GivenNetwork.of("one", 0, network).withSettings(settings), 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hops", ".hops", "clustering.", ".", ""})
    void aKeyNamesStageAndSetting(String key) {
        assertEquals(Optional.of("network 3 with a setting \"" + key
                + "\"; its key must be STAGE.SETTING, such as clustering.featureHops"), fault(key, 1L));
        assertEquals(Optional.empty(), fault("clustering.hops", 1L));
    }

    @Test
    void aValueIsAsInAPipeline() {
        Position at = new Position("here", Path.of(""), 0, 0);

        assertEquals(2L, GivenSettings.node(2, at).value());
        assertEquals(0.2, GivenSettings.node(0.2f, at).value());
        assertEquals(Optional.empty(), fault("clustering.linkage", "single"));
        assertEquals(Optional.of("network 3 with a setting \"a.b\" that is nothing, must be text, a number or a boolean"),
                fault("a.b", null));
        assertEquals(Optional.of("network 3 with a setting \"a.b\" that is a java.util.TreeMap, "
                + "must be text, a number or a boolean"), fault("a.b", new TreeMap<>()));
    }

    @Test
    void aSourceMayBringNothing() {
        assertEquals(Optional.of("nothing for network 3"), GivenSettings.fault(null, 3));
    }
}
