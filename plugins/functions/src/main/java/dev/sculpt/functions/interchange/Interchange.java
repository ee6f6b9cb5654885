package dev.sculpt.functions.interchange;

import dev.sculpt.api.module.ModuleAssignment;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.functions.Circuit;
import dev.sculpt.functions.interchange.GateTest.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Whether a network uses the sub-functions that a {@link GroupGraph} names (interchange interventions: Geiger, Lu, Icard and
 * Potts, Causal abstractions of neural networks, NeurIPS 2021). Hidden units are put into the modules of the graph
 * ({@link ModuleAssignment}); then, for every module without outputs and each class of gates that it hands on, what leaves
 * the module is what it is in another row, and the outputs must be what the graph says of that.
 *
 * @param held whether the units can be put into the modules; nothing where the search is given up
 * @param tests of all modules, none where they cannot
 */
record Interchange(Optional<Boolean> held, List<GateTest> tests) {

    Interchange {
        tests = List.copyOf(tests);
    }

    /** Tests a network; without tests where its units are unknown functions. */
    static Interchange of(GroupGraph graph, Network network, LivingUnits living) {
        ModuleAssignment assignment = ModuleAssignment.of(network, living, graph.hierarchy());
        if (!(assignment instanceof ModuleAssignment.Held labelled)) {
            return new Interchange(assignment instanceof ModuleAssignment.NotHeld
                    ? Optional.of(false) : Optional.empty(), List.of());
        }
        Optional<Circuit> circuit = Circuit.of(network);
        if (circuit.isEmpty()) {
            return new Interchange(Optional.of(true), List.of());
        }
        UnitLabels labels = labelled.labels();
        ModuleIntervention intervention = new ModuleIntervention(graph, network, circuit.get(), labels);
        List<GateTest> tests = new ArrayList<>();
        for (int module = 0; module < graph.hierarchy().modules().size(); module++) {
            if (graph.hierarchy().modules().get(module).outputs().isEmpty()) {
                tests.addAll(intervention.tests(module));
            }
        }
        return new Interchange(Optional.of(true), tests);
    }

    /** Returns the least value of a share over all tests that say one; nothing where none does. */
    OptionalDouble least(Function<GateTest, Share> share) {
        return tests.stream().map(test -> test.value(share.apply(test)))
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).min();
    }
}
