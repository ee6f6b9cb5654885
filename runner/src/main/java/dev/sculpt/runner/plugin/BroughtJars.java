package dev.sculpt.runner.plugin;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a jar brings along by {@code Class-Path} in its manifest, which Java loads with it: code that stands in no list of
 * what was run, and that no pin holds.
 */
final class BroughtJars {

    private BroughtJars() { }

    /**
     * Returns why a jar is not loaded: it brings what is there, and not among the jars of its plugin.
     *
     * @param classPath of its manifest, addresses with blanks between
     * @param jars of the plugin, which are known
     */
    static Optional<String> refusal(Path jar, String classPath, List<Path> jars) {
        return Arrays.stream(classPath.strip().split("\\s+")).filter(address -> !address.isEmpty())
                .filter(address -> isBrought(jar, address, jars)).findFirst()
                .map(address -> "brings \"" + address + "\" along by Class-Path in its manifest; put that into one folder "
                        + "with it");
    }

    private static boolean isBrought(Path jar, String address, List<Path> jars) {
        try {
            Path brought = Path.of(jar.toUri().resolve(URI.create(address)));
            return Files.exists(brought) && jars.stream().noneMatch(known -> known.equals(brought.normalize()));
        } catch (FileSystemNotFoundException e) {
            return true; // it is no file, but of a network
        } catch (IllegalArgumentException e) {
            return false; // nor is it an address for Java
        }
    }
}
