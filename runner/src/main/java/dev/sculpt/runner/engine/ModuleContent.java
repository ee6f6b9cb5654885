package dev.sculpt.runner.engine;

import dev.sculpt.api.module.Hierarchy;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of what a module holds, as its box in a drawing says it.
 *
 * @param text the names of inputs or outputs, the number of hidden units, or of no unit {@code middle}
 */
public record ModuleContent(Kind kind, String text) {

    /** What a module may hold. */
    public enum Kind {
        INPUTS, HIDDEN, OUTPUTS,
        /** No unit that is known, as a true module in the middle; then it is the only kind. */
        NOTHING
    }

    /**
     * Returns what a module holds: the kinds that it has, from the inputs up, at least one.
     *
     * @param width columns for the names of a kind
     */
    public static List<ModuleContent> of(Hierarchy.Module module, UnitNames names, int width) {
        List<ModuleContent> kinds = new ArrayList<>();
        if (!module.inputs().isEmpty()) {
            kinds.add(new ModuleContent(Kind.INPUTS, names.inputs(module.inputs(), width)));
        }
        if (module.hidden() > 0) {
            kinds.add(new ModuleContent(Kind.HIDDEN, String.valueOf(module.hidden())));
        }
        if (!module.outputs().isEmpty()) {
            kinds.add(new ModuleContent(Kind.OUTPUTS, names.outputs(module.outputs(), width)));
        }
        if (kinds.isEmpty()) {
            kinds.add(new ModuleContent(Kind.NOTHING, "middle"));
        }
        return kinds;
    }
}
