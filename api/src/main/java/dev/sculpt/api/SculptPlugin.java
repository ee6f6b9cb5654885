package dev.sculpt.api;

import dev.sculpt.api.model.Model;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.task.TaskSource;
import java.util.List;

/**
 * What one plugin jar offers. Implementations have a public no-argument constructor, are named in
 * {@code META-INF/services/dev.sculpt.api.SculptPlugin} and override the lists that they fill.
 *
 * <p>Names are unique among the factories of one kind over all plugins; a clash is an error that names both jars.
 */
public interface SculptPlugin {

    /** Returns the tasks offered, to be named under {@code task:}. */
    default List<Factory<?, ? extends TaskSource>> tasks() {
        return List.of();
    }

    /** Returns the models offered, to be named under {@code model:}. */
    default List<Factory<?, ? extends Model>> models() {
        return List.of();
    }

    /** Returns the pruning methods offered, to be named under {@code pruning:}. */
    default List<Factory<?, ? extends Pruning>> prunings() {
        return List.of();
    }

    /** Returns the clustering methods offered, to be named under {@code clustering:}. */
    default List<Factory<?, ? extends Clustering>> clusterings() {
        return List.of();
    }

    /** Returns the hierarchy methods offered, to be named under {@code hierarchy:}. */
    default List<Factory<?, ? extends HierarchyMethod>> hierarchies() {
        return List.of();
    }

    /** Returns the criteria offered that choose among tries, to be named under {@code keep:}. */
    default List<Factory<?, ? extends Criterion>> criteria() {
        return List.of();
    }
}
