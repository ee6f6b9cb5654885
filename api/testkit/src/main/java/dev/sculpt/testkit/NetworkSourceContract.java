package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.NetworkSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link NetworkSource} has to hold. Extend it and say how to create yours. */
public abstract class NetworkSourceContract {

    /** Returns a new instance of the source under test, of at least one network. */
    protected abstract NetworkSource create();

    @Test
    void givesNetworksWithTheNamesOfTheirTasks() {
        List<GivenNetwork> networks = networks(create());
        assertFalse(networks.isEmpty(), "no network");
        for (GivenNetwork given : networks) {
            assertFalse(given.task().isBlank(), "name of the task");
            assertFalse(given.settings().keySet().stream().anyMatch(String::isBlank), "keys of " + given.settings());
        }
    }

    @Test
    void givesTheSameNetworksAgain() {
        NetworkSource source = create();
        List<GivenNetwork> networks = networks(source);
        assertSame(networks, networks(source));
        assertSame(networks, networks(create()));
    }

    @Test
    void mayBeClosedBeforeItsEnd() {
        NetworkSource source = create();
        try (Stream<GivenNetwork> networks = source.networks()) {
            assertTrue(networks.findFirst().isPresent());
        }
        assertSame(networks(create()), networks(source));
    }

    @Test
    void givesTheSameToSeveralThreads() {
        NetworkSource source = create();
        List<GivenNetwork> expected = networks(create());
        Concurrently.assertEach(() -> networks(source), networks -> assertSame(expected, networks));
    }

    private static List<GivenNetwork> networks(NetworkSource source) {
        try (Stream<GivenNetwork> networks = source.networks()) {
            return networks.toList();
        }
    }

    private static void assertSame(List<GivenNetwork> expected, List<GivenNetwork> actual) {
        assertEquals(expected.size(), actual.size(), "networks");
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).task(), actual.get(i).task());
            assertEquals(expected.get(i).seed(), actual.get(i).seed());
            assertEquals(expected.get(i).settings(), actual.get(i).settings());
            NetworkAssertions.assertSame(expected.get(i).network(), actual.get(i).network());
        }
    }
}
