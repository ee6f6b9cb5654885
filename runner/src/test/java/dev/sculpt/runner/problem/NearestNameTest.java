package dev.sculpt.runner.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> NAMES = List.of("units", "edges", "agglomerative");

    @Test
    void findsTheNameMeant() {
        assertEquals(Optional.of("units"), NearestName.of("unist", NAMES)); // two letters changed
        assertEquals(Optional.of("agglomerative"), NearestName.of("aglomerativ", NAMES)); // two letters missing
    }

    @Test
    void lettersThatChangedPlacesCountOnce() {
        assertEquals(Optional.of("step"), NearestName.of("stpe", List.of("scope", "step", "score")));
        assertEquals(Optional.of("step"), NearestName.of("tsep", List.of("seed", "step")));
        assertEquals(Optional.empty(), NearestName.of("petsxy", List.of("step")));
    }

    @Test
    void listsAllNamesWhereNoneIsNear() {
        assertEquals(Optional.empty(), NearestName.of("banana", NAMES));
        assertEquals("; there is units, edges, agglomerative", NearestName.hint("banana", NAMES));
    }
}
