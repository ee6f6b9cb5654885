package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.setting.Setting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A source of one network, of one input and one output. */
public final class SourcePlugin implements SculptPlugin {

    /**
     * Settings.
     *
     * @param brings the key of a setting that the network brings along
     */
    public record SourceSettings(
            @Setting("a key; \"null\" for no network at all, \"fails\" for a failure") String brings) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(Kind.MODEL, "source", "Brings a network.", "the tests", SourceSettings.class,
                SourcePlugin::source));
    }

    private static NetworkSource source(SourceSettings settings) {
        return () -> switch (settings.brings()) {
            case "null" -> Stream.of((GivenNetwork) null);
            case "fails" -> throw new IllegalStateException("out of networks");
            default -> Stream.of(GivenNetwork.of("one", 0, new Network(List.of(
                    new Layer(1, 1, new float[] {1}, new boolean[] {true}, new float[1]))))
                    .withSettings(Map.of(settings.brings(), 1L)));
        };
    }
}
