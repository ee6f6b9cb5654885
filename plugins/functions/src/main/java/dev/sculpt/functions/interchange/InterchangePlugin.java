package dev.sculpt.functions.interchange;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.functions.RecentNetworks;
import dev.sculpt.functions.interchange.GateTest.Share;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Offers interventions on the sub-functions that a network ought to use, as measures, criteria and in words. */
public final class InterchangePlugin implements SculptPlugin {

    private static final String SOURCE =
            "interchange interventions: Geiger, Lu, Icard, Potts, Causal abstractions of neural networks, NeurIPS 2021";
    private static final String LABELS = "labels of hidden units as a constraint problem, see held";
    private static final String LENGTH = "sum of 2^reads + reads log2(inputs + gates) over gates and functions";

    @Override
    public List<Factory<?, ?>> factories() {
        RecentNetworks<Optional<TestedNetwork>> networks = new RecentNetworks<>(TestedNetwork::of);
        return List.of(
                measure(networks, "held",
                        "Whether hidden units fit the modules of the shortest description over the groups of inputs found.",
                        LABELS, tested -> tested.interchange().held().map(MeasuredValue::of)),
                measure(networks, "valid", "Whether the modules found describe the task as briefly as the true ones.",
                        LENGTH, tested -> tested.isValid().map(MeasuredValue::of)),
                measure(networks, "interchange",
                        "The share of pairs of rows in which the network does what its sub-functions say; the least over "
                        + "modules.", SOURCE, tested -> value(tested, GateTest::interchange)),
                measure(networks, "pass-strong",
                        "The same of pairs that tell a sub-function from the whole, direct wires that pass through going "
                        + "along.", SOURCE, tested -> value(tested, GateTest::passStrong)),
                criterion("interchange", "The network that most often does what its sub-functions say.",
                        GateTest::interchange),
                criterion("pass-strong", "The same over pairs that tell a sub-function from the whole.",
                        GateTest::passStrong),
                Factory.of(Kind.EXPLANATION, "interchange", "Whether the network uses the sub-functions of its modules.",
                        SOURCE, () -> new InterchangeExplanation(networks)));
    }

    private static Optional<MeasuredValue> value(TestedNetwork tested, Function<GateTest, Share> share) {
        OptionalDouble least = tested.interchange().least(share);
        return least.isPresent() ? Optional.of(MeasuredValue.of(least.getAsDouble())) : Optional.empty();
    }

    private static Factory<?, ?> measure(RecentNetworks<Optional<TestedNetwork>> networks, String name, String summary,
            String source, Function<TestedNetwork, Optional<MeasuredValue>> value) {
        return Factory.of(Kind.MEASURE, name, summary, source, () -> measured -> networks.of(measured)
                .flatMap(value).orElse(MeasuredValue.UNKNOWN));
    }

    private static Factory<?, ?> criterion(String name, String summary, Function<GateTest, Share> share) {
        return Factory.of(Kind.CRITERION, name, summary, SOURCE, () -> new InterchangeCriterion(share));
    }
}
