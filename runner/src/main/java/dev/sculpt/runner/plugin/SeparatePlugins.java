package dev.sculpt.runner.plugin;

import dev.sculpt.api.Kind;
import java.util.Optional;

/** The plugin that we ship and that is built only where it is asked for, as its libraries are large. */
final class SeparatePlugins {

    private static final String SPARK = "spark";

    private SeparatePlugins() { }

    /** Returns how to come by a plugin that was not built. */
    static Optional<String> remedy(Kind<?> kind, String name) {
        return kind == Kind.EXECUTION && name.equals(SPARK)
                ? Optional.of("it is built, once, by: mvn -B -Pspark -DskipTests -pl plugins/spark -am package, in the "
                        + "folder of the program's sources")
                : Optional.empty();
    }
}
