package dev.sculpt.runner.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process that has a file locked, where the system tells: Linux does, for its own processes. */
final class LockHolder {

    private static final Path LOCKS = Path.of("/proc/locks");
    private static final int PROCESS = 4;
    private static final int FILE = 5;

    private LockHolder() { }

    /** Returns the process id. */
    static Optional<Long> of(Path file) {
        try {
            return of(Files.readAllLines(LOCKS), String.valueOf(Files.getAttribute(file, "unix:ino")));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty(); // it is a remark beside that the file is locked
        }
    }

    /**
     * Returns the same.
     *
     * @param locks lines such as {@code 1: POSIX ADVISORY WRITE 3568 fd:00:2531452 0 EOF}; who waits has {@code ->} second
     * @param inode of the file
     */
    static Optional<Long> of(List<String> locks, String inode) {
        return locks.stream().map(line -> line.trim().split("\\s+"))
                .filter(words -> words.length > FILE && words[FILE].endsWith(":" + inode)
                        && words[PROCESS].matches("[1-9]\\d{0,9}"))
                .map(words -> Long.valueOf(words[PROCESS])).findFirst();
    }
}
