package dev.sculpt.runner.engine;

import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.NoNetworkMark;
import dev.sculpt.runner.settings.PluginType;
import java.util.List;
import java.util.Map;

/** Whether the modules of a result were told without a network, by the settings that are recorded of it. */
public final class NetworklessModel {

    private NetworklessModel() { }

    /** Returns whether they were. */
    public static boolean isIn(Map<String, Object> settings) {
        return settings.get("model") instanceof Map<?, ?> model && Boolean.TRUE.equals(model.get(Stage.NETWORKLESS));
    }

    /** Returns the line that says it; none where a network was trained. */
    public static List<String> lines(Map<String, Object> settings) {
        return isIn(settings) && settings.get("model") instanceof Map<?, ?> model
                ? List.of(NoNetworkMark.line(String.valueOf(model.get(PluginType.PLUGIN)))) : List.of();
    }
}
