package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.testkit.TrainableContract;
import java.util.stream.Stream;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@MethodSource("plugins")
class TrainablePluginsTest extends TrainableContract {

    @Parameter
    private Bundled<Model> plugin;

    static Stream<Bundled<Model>> plugins() {
        return Bundled.all(Kind.MODEL).filter(plugin -> plugin.make() instanceof Trainable);
    }

    @Override
    protected Trainable create() {
        return (Trainable) plugin.make();
    }
}
