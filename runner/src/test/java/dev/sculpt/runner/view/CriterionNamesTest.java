package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionNamesTest {

    @Test
    void upToThreeStandInFull() {
        CriterionNames names = new CriterionNames(List.of("a", "a+b+c", "any try"));

        assertEquals(List.of("a", "a+b+c", "any try"), List.of(names.of("a"), names.of("a+b+c"), names.of("any try")));
    }

    @Test
    void ofMoreTheFirstStandsAndHowManyFollow() {
        CriterionNames names = new CriterionNames(List.of("a+b+c+d", "a+b+d+c", "b+c+d+a"));

        assertEquals("a +3", names.of("a+b+c+d"));
        assertEquals("a +3 (2)", names.of("a+b+d+c"));
        assertEquals("b +3", names.of("b+c+d+a"));
        assertEquals("a, then b, then d, then c", names.inWords("a+b+d+c"));
    }
}
