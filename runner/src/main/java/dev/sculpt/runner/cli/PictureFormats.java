package dev.sculpt.runner.cli;

import dev.sculpt.runner.picture.PictureFormat;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which format a picture is asked for in. */
final class PictureFormats {

    private static final List<String> NAMES = Arrays.stream(PictureFormat.values()).map(PictureFormat::ending).toList();

    private PictureFormats() { }

    /**
     * Returns the format of a name, else that of a file's ending, else SVG.
     *
     * @param name null where none was given
     * @param file null where none was given
     * @throws InvalidInputException if a name is that of no format, or the file has an ending of another or, without a name,
     *     of none
     */
    static PictureFormat of(String name, Path file) {
        Optional<PictureFormat> byEnding = file == null ? Optional.empty() : byEnding(file);
        if (name == null && file != null) {
            return byEnding.orElseThrow(() -> endless("--out", file, ", and there is no --format"));
        } else if (name == null) {
            return PictureFormat.SVG;
        }
        PictureFormat byName = Arrays.stream(PictureFormat.values())
                .filter(format -> format.ending().equals(name.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new InvalidInputException("--format " + name + ": must be one of "
                        + NAMES.stream().collect(Collectors.joining(", "))
                        + NearestName.of(name, NAMES).map(near -> "; did you mean \"" + near + "\"?").orElse("")));
        if (byEnding.isPresent() && byEnding.get() != byName) {
            throw new InvalidInputException("--format " + name + ": the file " + file + " is called as one of "
                    + byEnding.get().ending());
        }
        return byName;
    }

    /**
     * Returns the format of a file's ending.
     *
     * @param option that names the file
     * @throws InvalidInputException if it is that of none
     */
    static PictureFormat ofEnding(String option, Path file) {
        return byEnding(file).orElseThrow(() -> endless(option, file, ""));
    }

    private static Optional<PictureFormat> byEnding(Path file) {
        return Arrays.stream(PictureFormat.values())
                .filter(format -> file.toString().toLowerCase(Locale.ROOT).endsWith("." + format.ending())).findFirst();
    }

    private static InvalidInputException endless(String option, Path file, String more) {
        return new InvalidInputException(option + " " + file + ": ends in none of "
                + NAMES.stream().map(ending -> "." + ending).collect(Collectors.joining(", ")) + more);
    }
}
