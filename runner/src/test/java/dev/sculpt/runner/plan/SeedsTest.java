package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

    private final Problems problems = new Problems();

    private List<Long> read(String text) {
        return Seeds.read(
                (Node.Mapping) new YamlReader().readValue(text, new Position("test", Path.of(""), 0, 0)), problems);
    }

    @Test
    void readsNumbersRangesAndLists() {
        assertEquals(List.of(0L), read("{}"));
        assertEquals(List.of(7L), read("{seeds: 7}"));
        assertEquals(List.of(3L, 4L, 5L), read("{seeds: 3..5}"));
        assertEquals(List.of(9L, 0L, 1L), read("{seeds: [9, 0..1]}"));
        problems.throwIfAny();
    }

    @Test
    void writesSeedsThatFollowEachOtherAsARange() {
        assertEquals(List.of(7L), Seeds.written(List.of(7L)));
        assertEquals(List.of(0L, 1L), Seeds.written(List.of(0L, 1L)));
        assertEquals(List.of("-1..2"), Seeds.written(List.of(-1L, 0L, 1L, 2L)));
        assertEquals(List.of(9L, "0..2", 5L, 4L), Seeds.written(List.of(9L, 0L, 1L, 2L, 5L, 4L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 1]", "[0..3, 2]", "5..3", "1.5", "[]", "x", "{a: 1}", "0..99999999",
        "010", "010..011", "0..03"})
    void refusesWhatIsNoSeed(String seeds) {
        read("{seeds: " + seeds + "}");

        assertFalse(problems.isEmpty());
    }
}
