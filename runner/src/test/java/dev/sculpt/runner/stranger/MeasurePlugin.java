package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.setting.Setting;
import java.util.List;

/** Offers a yes/no that fails on request, and a number. */
public final class MeasurePlugin implements SculptPlugin {

    /**
     * Settings.
     *
     * @param most hidden units that count as few; 0 fails
     */
    public record FewSettings(@Setting("hidden units that count as few") int most) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(Kind.MEASURE, "few-units", "Whether few hidden units are left.", "the tests",
                        FewSettings.class, Few::new),
                Factory.of(Kind.MEASURE, "density-percent", "Takes a column that is there.", "the tests", Edges::new),
                Factory.of(Kind.MEASURE, "living-edges", "How many edges are left.", "the tests", Edges::new));
    }

    private record Few(FewSettings settings) implements Measure {
        @Override
        public MeasuredValue measure(MeasuredNetwork measured) {
            if (settings.most() == 0) {
                return MeasuredValue.of(0.0 / settings.most());
            }
            return MeasuredValue.of(measured.living().hidden() <= settings.most());
        }
    }

    private record Edges() implements Measure {
        @Override
        public MeasuredValue measure(MeasuredNetwork measured) {
            return MeasuredValue.of((double) measured.network().livingEdges());
        }
    }
}
