package dev.sculpt.tasks;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Settings of {@link CsvTask}.
 *
 * @param path the file
 * @param targets columns to learn
 * @param inputs columns to learn from
 * @param separator of values
 * @param scaling of the inputs
 * @param validationShare of the rows
 * @param testShare of the rows
 * @param validationFile instead of a share
 * @param testFile instead of a share
 * @param splitSeed of the split
 * @param noise on the inputs while training
 * @param hierarchy the true one, where it is known
 */
public record CsvSettings(
        @Setting("the CSV file; its first line names the columns") Path path,
        @Setting("columns to learn, each 0 or 1, false or true, or no or yes") List<String> targets,
        @Setting(value = "columns to learn from; where empty, all others whose first value is a number, in the "
                + "order of the file", defaultValue = "[]")
        List<String> inputs,
        @Setting("what is between values: comma, semicolon, tab, bar, or one character; where left out, of the first four "
                + "the one by which the header names the targets")
        Optional<String> separator,
        @Setting(value = "whether inputs stay as they are, come to mean 0 and deviation 1, or to 0..1; over the rows to "
                + "train on", defaultValue = "none")
        CsvScaling scaling,
        @Setting(value = "share of the rows that choose the best snapshot; 0 to use the training rows",
                defaultValue = "0", min = 0, max = 0.9)
        double validationShare,
        @Setting(value = "share of the rows that accept or refuse pruning; 0 to use the training rows",
                defaultValue = "0", min = 0, max = 0.9)
        double testShare,
        @Setting("a file with the rows that choose the best snapshot, instead of a share")
        Optional<Path> validationFile,
        @Setting("a file with the rows that accept or refuse pruning, instead of a share")
        Optional<Path> testFile,
        @Setting(value = "seed of the split into training, validation and test rows", defaultValue = "0")
        long splitSeed,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0", min = 0)
        double noise,
        @Setting("the true hierarchy, where it is known")
        Optional<TruthSettings> hierarchy) {

    public CsvSettings {
        if (targets.isEmpty()) {
            throw new SettingException("targets", "name at least one column");
        }
        separator.ifPresent(CsvSeparator::of);
        DistinctNames.require(targets, "targets");
        DistinctNames.require(inputs, "inputs");
        for (String target : targets) {
            if (inputs.contains(target)) {
                throw new SettingException("inputs", "\"" + target + "\" is a target already");
            }
        }
        refuseBoth("validation", validationShare, validationFile);
        refuseBoth("test", testShare, testFile);
        if (validationShare + testShare > 0.95) {
            throw new SettingException("testShare", "less than 5 % of the rows are left to train on");
        }
    }

    private static void refuseBoth(String rows, double share, Optional<Path> file) {
        if (share > 0 && file.isPresent()) {
            throw new SettingException(rows + "Share", "give either a share or a " + rows + "File");
        }
    }
}
