package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.testkit.NetworkExportContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class NetworkExportPluginsTest extends NetworkExportContract {

    @Parameter
    private Bundled<NetworkExport> plugin;

    static Stream<Bundled<NetworkExport>> plugins() {
        return Bundled.all(Kind.NETWORK_EXPORT);
    }

    @Override
    protected NetworkExport create() {
        return plugin.make();
    }
}
