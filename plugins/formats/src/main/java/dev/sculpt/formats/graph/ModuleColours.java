package dev.sculpt.formats.graph;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.colours.FunctionColour;
import dev.sculpt.colours.FunctionColours;
import dev.sculpt.formats.graph.NetworkGraph.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The boxes and colours of modules in DOT, those of all pictures; nothing where modules were not looked for. */
final class ModuleColours {

    private static final String PALE = "2e"; // 18 % opaque, as the boxes of pictures are

    private final Optional<UnitLabels> modules;
    private final List<Integer> functions;

    ModuleColours(ExportedNetwork exported) {
        this.modules = exported.modules();
        this.functions = exported.hierarchy().map(hierarchy -> functions(exported, hierarchy)).orElse(List.of());
    }

    private static List<Integer> functions(ExportedNetwork exported, Hierarchy hierarchy) {
        return FunctionColours.functions(hierarchy, RecordedTruth.of(exported.fields()),
                exported.inputNames().size(), exported.outputNames().size());
    }

    /** Returns the colour of a unit's module; nothing where it is in none. */
    Optional<FunctionColour> of(Unit unit) {
        return module(unit).map(module -> FunctionColour.of(functions.get(module)));
    }

    private Optional<Integer> module(Unit unit) {
        return modules.map(labels -> labels.label(unit.layer(), unit.index())).filter(label -> label != UnitLabels.DROPPED);
    }

    /** Returns a cluster for each module of some units, which Graphviz draws as a box around them. */
    String clusters(Collection<Unit> units) {
        Map<Integer, List<Unit>> members = new TreeMap<>();
        units.forEach(unit -> module(unit).ifPresent(
                module -> members.computeIfAbsent(module, key -> new ArrayList<>()).add(unit)));
        StringBuilder text = new StringBuilder();
        members.forEach((module, held) -> {
            FunctionColour colour = FunctionColour.of(functions.get(module));
            text.append("  subgraph cluster_m").append(module).append(" { label=\"module ").append(module)
                    .append("\" style=\"filled,rounded\" fillcolor=\"").append(colour.fill()).append(PALE)
                    .append("\" color=\"").append(colour.line()).append("\" fontcolor=\"").append(colour.line())
                    .append("\"; ")
                    .append(held.stream().map(Unit::id).collect(Collectors.joining("; "))).append("; }\n");
        });
        return text.toString();
    }
}
