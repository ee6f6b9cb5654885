package dev.sculpt.runner.plan;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The network that a model makes for a task with the settings of a retry. But for its weights it must be that of the model's
 * own settings, with which it is pruned and judged.
 *
 * @param own of the model's own settings, before it is trained
 * @param retried of the retry, before it is trained
 */
record RetriedNetwork(Network own, Network retried) {

    /** Returns in words what it is or computes that the other does not; empty where only weights may differ. */
    Optional<String> difference() {
        List<String> parts = new ArrayList<>();
        if (!retried.widths().equals(own.widths())) {
            parts.add("widths " + retried.widths() + ", not " + own.widths());
        }
        function("hidden units", UnitFunctions::hidden).ifPresent(parts::add);
        function("outputs", UnitFunctions::outputs).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private Optional<String> function(String units, Function<UnitFunctions, UnitFunction> which) {
        String mine = own.functions().map(which).map(UnitFunction::text).orElse("what is not known");
        String other = retried.functions().map(which).map(UnitFunction::text).orElse("what is not known");
        return mine.equals(other) ? Optional.empty() : Optional.of(units + " that compute " + other + ", not " + mine);
    }
}
