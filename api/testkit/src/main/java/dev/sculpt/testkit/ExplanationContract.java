package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.explanation.Explanation;
import dev.sculpt.api.measure.MeasuredNetwork;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Explanation} has to hold. Extend it and say how to create yours. */
public abstract class ExplanationContract {

    /** Returns a new instance of the explanation under test. */
    protected abstract Explanation create();

    static Stream<MeasuredNetwork> networks() {
        return SampleMeasured.networks();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void hasLinesForEveryModuleOrNone(MeasuredNetwork network) {
        Explained explained = create().explain(network);

        assertNotNull(explained, "nothing is a value of its own");
        assertTrue(List.of(0, network.hierarchy().modules().size()).contains(explained.modules().size()),
                "lines of " + explained.modules().size() + " modules, there are " + network.hierarchy().modules().size());
    }

    @ParameterizedTest
    @MethodSource("networks")
    void saysTheSameAgain(MeasuredNetwork network) {
        Explanation explanation = create();
        assertEquals(explanation.explain(network), explanation.explain(network));
        assertEquals(explanation.explain(network), create().explain(network));
    }

    @Test
    void saysTheSameFromSeveralThreads() {
        MeasuredNetwork network = networks().findFirst().orElseThrow();
        Explanation explanation = create();
        Explained expected = create().explain(network);
        Concurrently.assertEach(() -> explanation.explain(network), value -> assertEquals(expected, value));
    }
}
