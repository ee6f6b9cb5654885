package dev.sculpt.api;

import java.util.List;

/**
 * What one plugin offers. Implementations have a public no-argument constructor and are named in
 * {@code META-INF/services/dev.sculpt.api.SculptPlugin}. The page of this package says what holds for all plugins.
 *
 * <p>Names are unique among the factories of one kind over all plugins; a clash is an error that names both jars.
 */
public interface SculptPlugin {

    /** Returns everything offered, of whatever {@link Kind}; neither it nor an element is null. Called once. */
    List<Factory<?, ?>> factories();
}
