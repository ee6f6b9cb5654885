package dev.sculpt.example;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the clustering {@code same-readers}. */
public final class ExamplePlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.CLUSTERING,
                "same-readers",
                "Joins units that exactly the same units of the next layer read.",
                "a worked example, see plugins/example/README.md",
                SameReadersSettings.class,
                SameReaders::new));
    }
}
