package dev.sculpt.functions.verify;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.functions.RecentNetworks;
import dev.sculpt.functions.verify.TrueFunctions.TrueFunction;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says of every module of a Boolean task what it computes, and in how many rows that is what it should.
 *
 * @param functions of the networks seen last
 */
record ModuleFunctionsExplanation(RecentNetworks<Optional<ModuleFunctions>> functions) implements Explanation {

    @Override
    public Explained explain(MeasuredNetwork measured) {
        return functions.of(measured).map(found -> explained(measured, found)).orElse(Explained.NOTHING);
    }

    private static Explained explained(MeasuredNetwork measured, ModuleFunctions found) {
        BooleanRows rows = found.rows();
        List<TrueFunction> truth = measured.truth().map(known -> TrueFunctions.of(known, rows)).orElse(List.of());
        ModuleLines lines = new ModuleLines(measured, found, truth);
        boolean any = found.modules().stream().anyMatch(ModuleFunctions.Found::leaves);
        String over = rows.complete() ? "in all " + rows.size() + " rows"
                : "in the " + rows.size() + " rows that there are, which are not all";
        return new Explained("what modules compute, " + over + (any ? " (m0: what module 0 hands on)" : ""),
                IntStream.range(0, found.modules().size()).mapToObj(lines::of).toList(), List.of());
    }
}
