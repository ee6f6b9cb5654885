package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockHolderTest {

    private static final List<String> LOCKS = List.of("1: POSIX  ADVISORY  WRITE 3568 fd:00:2531452 0 EOF",
            "1: -> POSIX  ADVISORY  WRITE 77 fd:00:31 0 EOF", "2: POSIX  ADVISORY  WRITE -1 fd:00:5 0 EOF");

    @Test
    void whoHasAFileIsTheProcessOfItsLock() {
        assertEquals(Optional.of(3568L), LockHolder.of(LOCKS, "fd:00:2531452"));
    }

    /** One is on another disk. Who waits has none; a process of another container has no number here. */
    @Test
    void whoCannotBeToldIsNobody() {
        assertEquals(Optional.empty(), LockHolder.of(LOCKS, "fd:01:2531452"));
        assertEquals(Optional.empty(), LockHolder.of(LOCKS, "fd:00:31"));
        assertEquals(Optional.empty(), LockHolder.of(LOCKS, "fd:00:5"));
    }
}
