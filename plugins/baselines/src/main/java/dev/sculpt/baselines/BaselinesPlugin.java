package dev.sculpt.baselines;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers a model that trains no network. */
public final class BaselinesPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(Factory.of(Kind.MODEL, "function-only",
                "The hierarchy of a Boolean task by the shortest description of its rows, without training a network.",
                "sum of 2^reads + reads log2(inputs + gates) over gates and functions, least", FunctionOnlyModel::new)
                .withoutNetwork());
    }
}
