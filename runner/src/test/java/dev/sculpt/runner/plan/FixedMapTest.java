package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedMapTest {

    @Test
    void itKeepsOrderAndNullAndIsCopiedOnce() {
        Map<String, Integer> entries = new LinkedHashMap<>();
        entries.put("z", 1);
        entries.put("a", null);
        Map<String, Integer> fixed = FixedMap.of(entries);
        entries.put("more", 2);
        assertEquals(List.of("z", "a"), List.copyOf(fixed.keySet()));
        assertNull(fixed.get("a"));
        assertTrue(fixed.containsKey("a"));
        assertSame(fixed, FixedMap.of(fixed));
        assertThrows(UnsupportedOperationException.class, () -> fixed.put("z", 2));
        assertThrows(UnsupportedOperationException.class, fixed::clear);
        entries.remove("more");
        assertEquals(entries, fixed);
        assertEquals(entries.hashCode(), fixed.hashCode());
    }
}
