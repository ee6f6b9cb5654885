package dev.sculpt.runner.view;

import dev.sculpt.api.task.Task;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.plan.GivenPlan;
import dev.sculpt.runner.plan.LoadedTask;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Variant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The true hierarchy of each task of a plan, each drawn once, whatever else varies; one that is too wide is listed. Of more
 * than {@value #MOST} the rest are counted.
 */
public final class TruthText {

    /** The most hierarchies that are shown. */
    static final int MOST = 6;

    private final Set<String> texts = new LinkedHashSet<>();
    private final int room;

    private TruthText(int room) {
        this.room = room;
    }

    /** Returns the drawings, each after an empty line, each line ended by a line feed; nothing where there is no task. */
    public static String of(Plan plan, int room) {
        TruthText text = new TruthText(room);
        for (Variant variant : plan.variants()) {
            variant.task().ifPresent(task -> text.add(variant.pipeline().taskName(), task));
        }
        Map<String, LoadedTask> named = new TreeMap<>(plan.given().map(GivenPlan::tasks).orElse(Map.of()));
        named.forEach((name, task) -> text.add(name, task.task()));
        int rest = text.texts.size() - MOST;
        return text.texts.stream().limit(MOST).reduce("", String::concat)
                + (rest > 0 ? "\nand " + rest + (rest == 1 ? " more task\n" : " more tasks\n") : "");
    }

    private void add(String name, Task task) {
        texts.add("\ntrue hierarchy of " + name + ":" + task.truth()
                .map(truth -> "\n\n" + HierarchyDrawing.of(truth, UnitNames.of(task), room))
                .orElse(" not known\n"));
    }
}
