package dev.sculpt.functions.interchange;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.functions.RecentNetworks;
import dev.sculpt.functions.interchange.GateTest.Share;
import dev.sculpt.functions.interchange.GateTest.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says of every module that ought to hand a sub-function on whether the network uses it. Nothing where the shortest
 * description over the groups of inputs found hands none on.
 *
 * @param networks those seen last
 */
record InterchangeExplanation(RecentNetworks<Optional<TestedNetwork>> networks) implements Explanation {

    /** The least share of exchanges for which a sub-function counts as used in part. */
    private static final double USED_IN_PART = 0.5;

    @Override
    public Explained explain(MeasuredNetwork measured) {
        return networks.of(measured).map(InterchangeExplanation::explained).orElse(Explained.NOTHING);
    }

    private static Explained explained(TestedNetwork tested) {
        Interchange interchange = tested.interchange();
        List<List<String>> modules = new ArrayList<>();
        tested.measured().hierarchy().modules().forEach(module -> modules.add(new ArrayList<>()));
        List<String> network = new ArrayList<>();
        boolean hasGates = !tested.graph().graph().gates().isEmpty();
        if (!hasGates) {
            return Explained.NOTHING;
        } else if (!interchange.held().orElse(true)) {
            network.add("not held: hidden units fit no module of the shortest description over these groups of inputs");
        }
        for (GateTest test : interchange.tests()) {
            if (test.state() != State.NO_GATE) {
                SortedSet<Integer> inputs = tested.graph().hierarchy().modules().get(test.module()).inputs();
                int module = moduleOf(tested.measured(), inputs);
                (module < 0 ? network : modules.get(module)).addAll(lines(tested, test, module < 0));
            }
        }
        return network.isEmpty() && modules.stream().allMatch(List::isEmpty) ? Explained.NOTHING
                : new Explained("whether modules hand on their sub-functions (interchange interventions)", modules, network);
    }

    // The found module that holds these inputs and no others; -1 where there is none.
    private static int moduleOf(MeasuredNetwork measured, SortedSet<Integer> inputs) {
        for (int module = 0; module < measured.hierarchy().modules().size(); module++) {
            if (!inputs.isEmpty() && inputs.equals(new TreeSet<>(measured.hierarchy().modules().get(module).inputs()))) {
                return module;
            }
        }
        return -1;
    }

    // A verdict that needs no knowledge of interventions, then what it rests on.
    private static List<String> lines(TestedNetwork tested, GateTest test, boolean named) {
        String gates = named || test.gates().size() > 1
                ? (test.gates().size() == 1 ? "sub-function" : test.gates().size() + " sub-functions") + (named ? " of "
                + test.gates().stream().map(gate -> inputs(tested, gate)).distinct().collect(Collectors.joining(", ")) : "")
                + ": " : "";
        return switch (test.state()) {
            case ABSENT -> List.of(gates + "not handed on: no hidden unit of the module leads to another one; what "
                    + "reads its inputs computes it, if anything");
            case VACUOUS -> List.of(gates + "not testable: no two rows differ in this alone" + dropped(test));
            case UNSEEN -> List.of(gates + "not testable: no row shows what an exchange would give" + dropped(test));
            default -> List.of(gates + verdict(test.interchange()), "(interchange " + text(test.interchange()) + ", strong "
                    + text(test.strong()) + ", complement " + text(test.complement()) + ", pass strong "
                    + text(test.passStrong()) + dropped(test) + ")");
        };
    }

    private static String verdict(Share exchanges) {
        String of = exchanges.hits() + " of " + exchanges.of() + (exchanges.of() == 1 ? " exchange" : " exchanges")
                + " between rows";
        if (exchanges.of() == 0) {
            return "not testable: no exchange between rows should change an output";
        } else if (exchanges.hits() == exchanges.of()) {
            return "used: with its value exchanged the outputs are what the task says, in " + of;
        } else if (exchanges.hits() >= USED_IN_PART * exchanges.of()) {
            return "used in part: with its value exchanged the outputs are what the task says in " + of;
        }
        return "hardly used: with its value exchanged the outputs are what the task says in no more than " + of;
    }

    private static String dropped(GateTest test) {
        return test.dropped() > 0 ? ", " + test.dropped() + " pairs dropped" : "";
    }

    private static String inputs(TestedNetwork tested, int gate) {
        List<String> names = tested.measured().task().orElseThrow().inputNames();
        return IntStream.range(0, names.size())
                .filter(input -> (tested.graph().under(gate) >> input & 1) != 0)
                .mapToObj(names::get).collect(Collectors.joining(" "));
    }

    private static String text(Share share) {
        return share.value().isEmpty() ? "none"
                : String.format(Locale.ROOT, "%.2f of %d", Math.floor(100 * share.value().getAsDouble()) / 100, share.of());
    }
}
