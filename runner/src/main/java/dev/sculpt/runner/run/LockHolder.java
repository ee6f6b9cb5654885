package dev.sculpt.runner.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
            long device = ((Number) Files.getAttribute(file, "unix:dev")).longValue();
            return of(Files.readAllLines(LOCKS), String.format(Locale.ROOT, "%02x:%02x:%d", device >> 8 & 0xfff,
                    device & 0xff | device >> 12 & 0xfff00, ((Number) Files.getAttribute(file, "unix:ino")).longValue()));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty(); // it is a remark beside that the file is locked
        }
    }

    /**
     * Returns the same.
     *
     * @param locks lines such as {@code 1: POSIX ADVISORY WRITE 3568 fd:00:2531452 0 EOF}; who waits has {@code ->} second
     * @param file as a line has it: the two numbers of its device, hexadecimal, and its own
     */
    static Optional<Long> of(List<String> locks, String file) {
        return locks.stream().map(line -> line.trim().split("\\s+"))
                .filter(words -> words.length > FILE && words[FILE].equals(file)
                        && words[PROCESS].matches("[1-9]\\d{0,9}"))
                .map(words -> Long.valueOf(words[PROCESS])).findFirst();
    }
}
