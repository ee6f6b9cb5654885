package dev.sculpt.runner.run;

import dev.sculpt.runner.plugin.Sha256;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that a pipeline reads, as it was.
 *
 * @param path of the file
 * @param bytes its size
 * @param sha256 of its content, in hexadecimal
 */
public record InputFile(Path path, long bytes, String sha256) {

    /**
     * Returns the files that settings name: files themselves, and for a folder the files directly in it that are not hidden,
     * sorted. What is not there is left out.
     *
     * @throws InvalidInputException if one cannot be read
     */
    public static List<InputFile> of(List<Path> named) {
        List<InputFile> files = new ArrayList<>();
        for (Path path : named) {
            try {
                for (Path file : Files.isDirectory(path) ? in(path) : List.of(path)) {
                    if (Files.isRegularFile(file)) {
                        files.add(new InputFile(file, Files.size(file), Sha256.of(file)));
                    }
                }
            } catch (IOException e) {
                throw new InvalidInputException(path + " cannot be read: " + e.getMessage());
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }

    /** Returns the first file that is not as it was, and how; nothing where all are. */
    static Optional<String> difference(List<InputFile> before, List<InputFile> now) {
        return differences(before, now).findFirst();
    }

    /** Returns every file that is not as it was, and how. */
    static Stream<String> differences(List<InputFile> before, List<InputFile> now) {
        Map<Path, InputFile> earlier = byPath(before);
        Map<Path, InputFile> later = byPath(now);
        Stream<String> changed = before.stream()
                .filter(file -> !Objects.equals(file, later.get(file.path)))
                .map(file -> file.path + (later.containsKey(file.path)
                        ? " was changed since the run was begun" : " is missing, which the run was begun with"));
        Stream<String> added = now.stream()
                .filter(file -> !earlier.containsKey(file.path))
                .map(file -> file.path + " was not there when the run was begun");
        return Stream.concat(changed, added);
    }

    private static Map<Path, InputFile> byPath(List<InputFile> files) {
        Map<Path, InputFile> byPath = new LinkedHashMap<>();
        files.forEach(file -> byPath.put(file.path, file));
        return byPath;
    }
}
