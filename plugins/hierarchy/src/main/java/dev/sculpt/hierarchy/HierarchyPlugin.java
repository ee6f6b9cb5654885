package dev.sculpt.hierarchy;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the hierarchy methods of this package. */
public final class HierarchyPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(Kind.HIERARCHY, "merge",
                "Joins a cluster with the one below it where nearly all edges of both run between them.",
                "Neural Sculpting, NeurIPS 2023, section 3: merging clusters across layers",
                MergeSettings.class, MergeHierarchy::new));
    }
}
