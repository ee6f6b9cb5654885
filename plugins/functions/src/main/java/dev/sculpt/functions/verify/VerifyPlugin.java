package dev.sculpt.functions.verify;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.functions.RecentNetworks;
import java.util.List;
import java.util.Optional;

/** Offers what modules compute, in words and beside what they should. */
public final class VerifyPlugin implements SculptPlugin {

    private static final String SOURCE = "classes of rows that no output tells apart by what leaves a module";

    @Override
    public List<Factory<?, ?>> factories() {
        RecentNetworks<Optional<ModuleFunctions>> functions = new RecentNetworks<>(ModuleFunctions::of);
        return List.of(
                Factory.of(Kind.MEASURE, "functional-recovery",
                        "The share of modules that compute a true sub-function in every row, each a different one.", SOURCE,
                        () -> new FunctionalRecovery(functions)),
                Factory.of(Kind.EXPLANATION, "module-functions",
                        "What each module computes, as a formula, and in how many rows that is right.",
                        SOURCE + "; formulas by Quine, 1952, and McCluskey, 1956",
                        () -> new ModuleFunctionsExplanation(functions)));
    }
}
