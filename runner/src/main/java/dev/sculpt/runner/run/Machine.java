package dev.sculpt.runner.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a run was computed on. Floating point may differ in the last bit between machines.
 *
 * @param java vendor and version of the Java virtual machine
 * @param os name, version and architecture of the operating system
 * @param processor model name, or the architecture where the system does not tell
 * @param vectors that Java computes with, such as {@code 256 bits, fma}
 */
public record Machine(String java, String os, String processor, String vectors) {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    /** Returns the machine this runs on. */
    public static Machine here() {
        return new Machine(
                System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                processor(CPU_INFO, System.getProperty("os.arch")), Vectors.here().text());
    }

    /**
     * Returns the first model name of a Linux processor file.
     *
     * @param unknown returned where there is no such file or no name in it
     */
    static String processor(Path cpuInfo, String unknown) {
        if (!Files.isReadable(cpuInfo)) {
            return unknown;
        }
        try (Stream<String> lines = Files.lines(cpuInfo)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(unknown);
        } catch (IOException | UncheckedIOException e) {
            return unknown; // the name is a remark, not worth failing a run for
        }
    }
}
