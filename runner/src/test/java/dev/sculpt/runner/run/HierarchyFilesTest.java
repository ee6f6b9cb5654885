package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.engine.NetworkId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HierarchyFilesTest {

    private static String name(int index, String task, long seed) {
        return HierarchyFiles.name(new NetworkId(index, task, List.of(4, 3, 2), seed, "", Map.of(), Identity.UNKNOWN));
    }

    @Test
    void namesAreSafeOnEveryFileSystem() {
        assertEquals("0003-xor-4-3-2-s0", name(3, "xor", 0));
        assertEquals("0000-4_2_4-4-3-2-s5", name(0, "[4,2,4]", 5));
        assertEquals("0000-etc_passwd-4-3-2-s5", name(0, "../etc/passwd", 5));
        assertEquals("12345-a-4-3-2-s-1", name(12345, "a", -1));
        assertEquals(60 + "0000--4-3-2-s0".length(), name(0, "a".repeat(300), 0).length());
    }
}
