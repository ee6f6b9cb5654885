package dev.sculpt.runner.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.networklines.JsonLine;
import dev.sculpt.runner.diagnosis.Diagnosis;
import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fields that say what the true hierarchy is, and why the one that was found is another. Each may be missing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TruthPart(Truth truth, String fault, Why why) {

    /** The true hierarchy. */
    record Truth(List<Node> modules, List<Edge> links, boolean functionsShareNoHiddenUnit, boolean inputsMayBeIgnored) { }

    /** A module. */
    record Node(List<Integer> inputs, List<Integer> outputs) { }

    /** A link between two modules by their positions. */
    record Edge(int from, int to) { }

    /** A diagnosis in words. */
    record Why(String difference, String evidence) { }

    static TruthPart of(Sculpted sculpted) {
        Optional<Diagnosis> diagnosis = sculpted.diagnosis();
        return new TruthPart(sculpted.truth().map(TruthPart::field).orElse(null),
                diagnosis.map(one -> one.fault().text()).orElse(null),
                diagnosis.map(one -> new Why(one.difference(), one.evidence())).orElse(null));
    }

    /** Returns a true hierarchy as plain values, as the field has them. */
    static Object plain(TrueHierarchy truth) {
        return JsonLine.fields(JsonLine.write(new TruthPart(field(truth), null, null))).get("truth");
    }

    private static Truth field(TrueHierarchy truth) {
        return new Truth(
                truth.modules().stream()
                        .map(module -> new Node(List.copyOf(module.inputs()), List.copyOf(module.outputs()))).toList(),
                truth.links().stream().map(link -> new Edge(link.from(), link.to())).toList(),
                truth.functionsShareNoHiddenUnit(), truth.inputsMayBeIgnored());
    }

    Optional<TrueHierarchy> truth(int inputs, int outputs) throws InvalidLineException {
        if (truth == null) {
            return Optional.empty();
        }
        NetworkCodec.require("truth.modules", truth.modules);
        NetworkCodec.require("truth.links", truth.links);
        Set<Integer> knownInputs = new HashSet<>();
        Set<Integer> knownOutputs = new HashSet<>();
        List<TrueModule> modules = new ArrayList<>();
        for (Node node : truth.modules) {
            if (node == null) {
                throw new InvalidLineException("\"truth\": a module is null");
            }
            modules.add(new TrueModule(units("inputs", node.inputs, inputs, knownInputs),
                    units("outputs", node.outputs, outputs, knownOutputs)));
        }
        try {
            return Optional.of(new TrueHierarchy(modules,
                    truth.links.stream().map(link -> new TrueLink(link.from, link.to)).toList(),
                    truth.functionsShareNoHiddenUnit, truth.inputsMayBeIgnored));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InvalidLineException("\"truth\": a link leads from or to no module");
        }
    }

    private static SortedSet<Integer> units(String what, List<Integer> units, int count, Set<Integer> known)
            throws InvalidLineException {
        NetworkCodec.require("truth." + what, units);
        for (Integer unit : units) {
            if (unit == null || unit < 0 || unit >= count || !known.add(unit)) {
                throw new InvalidLineException("\"truth\": the " + what + " of modules are not each one of 0.."
                        + (count - 1) + ", once: " + unit);
            }
        }
        return new TreeSet<>(units);
    }

    Optional<Diagnosis> diagnosis() throws InvalidLineException {
        if (fault == null && why == null) {
            return Optional.empty();
        }
        NetworkCodec.require("fault", fault);
        NetworkCodec.require("why", why);
        NetworkCodec.require("why.difference", why.difference);
        NetworkCodec.require("why.evidence", why.evidence);
        return fault(fault).map(known -> new Diagnosis(known, why.difference, why.evidence));
    }

    /**
     * Returns the fault of a name.
     *
     * @param name null for none
     */
    static Optional<Fault> fault(String name) throws InvalidLineException {
        try {
            return Optional.ofNullable(name).map(Fault::of);
        } catch (IllegalArgumentException e) {
            throw new InvalidLineException("\"fault\": " + e.getMessage());
        }
    }
}
