package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Measure} has to hold. Extend it and say how to create yours. */
public abstract class MeasureContract {

    /** Returns a new instance of the measure under test. */
    protected abstract Measure create();

    static Stream<MeasuredNetwork> networks() {
        return SampleMeasured.networks();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void saysSomethingOfEveryNetwork(MeasuredNetwork network) {
        assertNotNull(create().measure(network), "unknown is a value of its own");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void saysTheSameAgain(MeasuredNetwork network) {
        Measure measure = create();
        assertEquals(measure.measure(network), measure.measure(network));
        assertEquals(measure.measure(network), create().measure(network));
    }

    @Test
    void saysOneKindOfValue() {
        Measure measure = create();
        List<Class<?>> kinds = networks().flatMap(network -> measure.measure(network).plain().stream())
                .<Class<?>>map(Object::getClass).distinct().toList();
        assertEquals(kinds.stream().limit(1).toList(), kinds);
    }

    @Test
    void saysTheSameFromSeveralThreads() {
        MeasuredNetwork network = networks().findFirst().orElseThrow();
        Measure measure = create();
        var expected = create().measure(network);
        Concurrently.assertEach(() -> measure.measure(network), value -> assertEquals(expected, value));
    }
}
