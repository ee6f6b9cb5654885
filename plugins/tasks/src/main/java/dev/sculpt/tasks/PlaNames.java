package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import java.util.ArrayList;
import java.util.List;

/** The names of the inputs or the outputs in a PLA file, over as many lines as they take. */
final class PlaNames {

    private final GivenFile file;
    private final String word;
    private final List<String> names = new ArrayList<>();
    private int line;
    private int wanted;

    PlaNames(GivenFile file, String word) {
        this.file = file;
        this.word = word;
    }

    /**
     * Begins with the line of the word.
     *
     * @throws SettingException if there was one before, or how many names there have to be is not known yet
     */
    PlaNames begin(int number, String[] words, int count) {
        if (line > 0) {
            throw file.refused(number, "a second " + word);
        }
        line = number;
        wanted = count;
        if (count == 0) {
            throw tooFew();
        }
        add(number, List.of(words).subList(1, words.length));
        return this;
    }

    /**
     * Adds the names of a line.
     *
     * @throws SettingException if there are too many, or one of them appears twice
     */
    void add(int number, List<String> more) {
        names.addAll(more);
        if (names.size() > wanted) {
            throw file.refused(number, mustName());
        }
        if (isComplete()) {
            DistinctNames.fault(names).ifPresent(fault -> {
                throw file.refused(number, word + ": " + fault.message());
            });
        }
    }

    /** Returns whether all names are there. */
    boolean isComplete() {
        return names.size() == wanted;
    }

    /**
     * Demands that all names are there.
     *
     * @throws SettingException else
     */
    void demandComplete() {
        if (!isComplete()) {
            throw tooFew();
        }
    }

    private SettingException tooFew() {
        return file.refused(line, mustName());
    }

    private String mustName() {
        return word + " must name " + wanted + " columns, and stand behind .i and .o";
    }

    /** Returns the names, or a prefix with numbers where there are none. */
    List<String> orNumbered(String prefix, int count) {
        return names.isEmpty() ? BooleanTask.numbered(prefix, count) : List.copyOf(names);
    }
}
