package dev.sculpt.runner.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HierarchyFilesTest {

    @Test
    void namesAreSafeOnEveryFileSystem() {
        assertEquals("0003-xor-4-3-2-s0", HierarchyFiles.name(SmallResults.exact(3, "xor", 0)));
        assertEquals("0000-4_2_4-4-3-2-s5", HierarchyFiles.name(SmallResults.exact(0, "[4,2,4]", 5)));
        assertEquals("0000-etc_passwd-4-3-2-s5", HierarchyFiles.name(SmallResults.exact(0, "../etc/passwd", 5)));
        assertEquals("12345-a-4-3-2-s-1", HierarchyFiles.name(SmallResults.exact(12345, "a", -1)));
        assertEquals(60 + "0000--4-3-2-s0".length(),
                HierarchyFiles.name(SmallResults.exact(0, "a".repeat(300), 0)).length());
    }
}
