package dev.sculpt.functions.reach;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers detection by the functions that units reach, and the criteria that go with it. */
public final class FunctionReachPlugin implements SculptPlugin {

    private static final String SOURCE = "sub-functions as sets of inputs that reach the same functions of the outputs";
    private static final String LENGTH = "sum of 2^reads + reads log2(inputs + gates) over gates and functions";

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                Factory.of(Kind.CLUSTERING, "function-reach",
                        "Units of a layer that serve the same sub-function, by the functions of the outputs they reach.",
                        SOURCE, FunctionReachClustering::new),
                Factory.of(Kind.HIERARCHY, "function-reach",
                        "Groups of inputs, middle modules and functions, by the functions of the outputs that inputs reach.",
                        SOURCE, FunctionReachHierarchy::new),
                Factory.of(Kind.CRITERION, "spurious-reach",
                        "The fewest functions that inputs reach though they do not depend on them.", SOURCE,
                        SpuriousReach::new),
                Factory.of(Kind.CRITERION, "held",
                        "A network whose units can be labelled with the modules of function-reach.", SOURCE,
                        HeldHierarchy::new),
                Factory.of(Kind.CRITERION, "description-length",
                        "The shortest description of the task over the groups of inputs that were found.", LENGTH,
                        ShortestDescription::new),
                Factory.of(Kind.CRITERION, "no-duplicate",
                        "The fewest signals that more than one module computes.", SOURCE, DuplicateSignals::new),
                Factory.of(Kind.MEASURE, "duplicated",
                        "How many signals, equal or opposite in every row, more than one module computes.", SOURCE,
                        Duplicated::new));
    }
}
