package dev.sculpt.tasks;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The numbers of the rows of a CSV file, from 0, each in one part.
 *
 * @param training at least one
 * @param validation none where these are the rows to train on, or in a file of their own
 * @param test likewise
 */
record CsvSplit(List<Integer> training, List<Integer> validation, List<Integer> test) {

    /**
     * Splits rows at random.
     *
     * @throws SettingException if none is left to train on, or a share is no row
     */
    static CsvSplit of(CsvSettings settings, int size) {
        List<Integer> rows = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(rows, new Random(new Seed(settings.splitSeed()).child("split").value()));
        int validation = share("validation", settings.validationShare(), size);
        int test = share("test", settings.testShare(), size);
        if (validation + test >= size) {
            throw new SettingException("path", settings.path() + ": of " + size + " rows none is left to train on");
        }
        return new CsvSplit(rows.subList(validation + test, size), rows.subList(0, validation),
                rows.subList(validation, validation + test));
    }

    // A share that rounds to no row would silently be the training rows.
    private static int share(String part, double share, int rows) {
        int count = (int) Math.round(rows * share);
        if (share > 0 && count == 0) {
            throw new SettingException(part + "Share", share + " of " + rows + " rows is no row; give a larger share, a "
                    + part + "File, or 0 to use the training rows");
        }
        return count;
    }
}
