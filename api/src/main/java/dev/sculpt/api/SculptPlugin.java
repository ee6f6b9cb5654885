package dev.sculpt.api;

import java.util.List;

/**
 * What one plugin jar offers. Implementations have a public no-argument constructor and are named in
 * {@code META-INF/services/dev.sculpt.api.SculptPlugin}.
 *
 * <p>Names are unique among the factories of one kind over all plugins; a clash is an error that names both jars.
 */
public interface SculptPlugin {

    /** Returns everything offered, of whatever {@link Kind}; neither it nor an element is null. */
    List<Factory<?, ?>> factories();
}
