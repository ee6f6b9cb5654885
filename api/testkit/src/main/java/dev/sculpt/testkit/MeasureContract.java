package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasureValue;
import dev.sculpt.api.measure.MeasuredNetwork;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Measure} has to hold. Extend it and say how to create yours. */
public abstract class MeasureContract {

    /** Returns a new instance of the measure under test. */
    protected abstract Measure create();

    /** Networks with all that can be known of them, without the truth, and from elsewhere. */
    static Stream<MeasuredNetwork> networks() {
        return SampleNetworks.all().flatMap(network -> Stream.of(
                SampleMeasured.withTruth(network), SampleMeasured.withoutTruth(network), SampleMeasured.given(network)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesTheSameValueAgain(MeasuredNetwork network) {
        Measure measure = create();
        MeasureValue value = measure.of(network);
        assertNotNull(value, "null instead of MeasureValue.unknown()");
        assertEquals(value, measure.of(network));
        assertEquals(value, create().of(network));
    }

    @Test
    void isAYesOrNoOrANumberForAllNetworks() {
        Measure measure = create();
        assertTrue(networks().map(measure::of)
                .filter(value -> value != MeasureValue.unknown())
                .map(Object::getClass)
                .collect(Collectors.toSet())
                .size() <= 1, "yes or no of one network, a number of another");
    }

    @Test
    void isKnownOfSomeNetwork() {
        Measure measure = create();
        assertTrue(networks().map(measure::of).anyMatch(value -> value != MeasureValue.unknown()),
                "not known of any network, not even with the truth");
    }

    @Test
    void givesTheSameValuesFromSeveralThreads() {
        List<MeasuredNetwork> networks = networks().toList();
        List<MeasureValue> expected = networks.stream().map(create()::of).toList();
        Measure measure = create();
        Concurrently.assertEach(() -> networks.stream().map(measure::of).toList(), found -> assertEquals(expected, found));
    }
}
