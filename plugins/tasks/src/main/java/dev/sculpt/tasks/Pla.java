package dev.sculpt.tasks;

import dev.sculpt.api.Setting;
import dev.sculpt.api.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A Boolean task from a PLA file of Espresso (Brayton et al. 1984): cubes of inputs with the outputs they turn on. Types
 * f, fd, fr and fdr are read; a row is 1 where some cube of an output's on-set covers it, and 0 elsewhere, so that a row
 * that the file leaves open counts as 0.
 */
public final class Pla implements TaskSource {

    private static final int MOST_INPUTS = 20;

    /**
     * Settings of {@link Pla}.
     *
     * @param file to read
     * @param noise on the inputs while training
     * @param hierarchy the true one, where it is known
     */
    public record Settings(
            @Setting("the PLA file") Path file,
            @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                    defaultValue = "0.1", min = 0)
            double noise,
            @Setting("the true hierarchy, where it is known; names as in the file, else x0, x1, ... and y0, y1, ...")
            Optional<TruthSettings> hierarchy) { }

    private final Settings settings;

    /** Creates the source; nothing is read yet. */
    public Pla(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        Reader reader = new Reader(settings.file());
        int number = 0;
        for (String line : TextFile.lines("file", settings.file())) {
            reader.read(++number, line.replaceFirst("#.*", "").strip());
        }
        reader.end();
        return BooleanTask.of(reader.inputNames, reader.outputNames, reader.columns, settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", reader.inputNames, reader.outputNames)));
    }

    /** Reads the file line by line. */
    private static final class Reader {

        private final Path file;
        private int number;
        private int inputs = -1;
        private int outputs = -1;
        private List<String> inputNames;
        private List<String> outputNames;
        private final List<BitSet> columns = new ArrayList<>();
        private boolean ended;

        Reader(Path file) {
            this.file = file;
        }

        void read(int lineNumber, String line) {
            number = lineNumber;
            if (line.isEmpty() || ended) {
                return;
            }
            String[] words = line.split("\\s+");
            switch (words[0]) {
                case ".i" -> inputs = count(words, 1, MOST_INPUTS);
                case ".o" -> {
                    outputs = count(words, 1, 100_000);
                    for (int i = 0; i < outputs; i++) {
                        columns.add(new BitSet());
                    }
                }
                case ".ilb" -> inputNames = names(words, inputs);
                case ".ob" -> outputNames = names(words, outputs);
                case ".p" -> count(words, 0, Integer.MAX_VALUE);
                case ".type" -> {
                    if (words.length != 2 || !List.of("f", "fd", "fr", "fdr").contains(words[1])) {
                        throw wrong("the type must be f, fd, fr or fdr");
                    }
                }
                case ".e", ".end" -> ended = true;
                default -> {
                    if (line.startsWith(".")) {
                        throw wrong("\"" + words[0] + "\" is not known; .i .o .ilb .ob .p .type .e are");
                    }
                    cube(String.join("", words).replace("|", ""));
                }
            }
        }

        private int count(String[] words, int least, int most) {
            if (words.length != 2 || !words[1].matches("\\d{1,9}") || Integer.parseInt(words[1]) < least
                    || Integer.parseInt(words[1]) > most) {
                throw wrong(words[0] + " needs one number from " + least + " to " + most);
            }
            return Integer.parseInt(words[1]);
        }

        private List<String> names(String[] words, int wanted) {
            if (words.length - 1 != wanted) {
                throw wrong(words[0] + " must name " + wanted + " columns, and stand behind .i and .o");
            }
            return List.of(words).subList(1, words.length);
        }

        private void cube(String cube) {
            if (inputs < 0 || outputs < 0) {
                throw wrong("a cube stands before .i and .o");
            }
            if (cube.length() != inputs + outputs) {
                throw wrong("a cube of " + cube.length() + " characters; " + inputs + " inputs and " + outputs
                        + " outputs need " + (inputs + outputs));
            }
            BitSet rows = new BitSet();
            rows.set(0, 1 << inputs);
            for (int i = 0; i < inputs; i++) {
                char literal = cube.charAt(i);
                if (literal == '1') {
                    rows.and(BooleanSamples.inputColumn(i, inputs));
                } else if (literal == '0') {
                    rows.andNot(BooleanSamples.inputColumn(i, inputs));
                } else if (literal != '-' && literal != '2') {
                    throw wrong("column " + (i + 1) + " is '" + literal + "', an input is 0, 1 or -");
                }
            }
            for (int output = 0; output < outputs; output++) {
                char value = cube.charAt(inputs + output);
                if (value == '1' || value == '4') {
                    columns.get(output).or(rows);
                } else if ("0~-23".indexOf(value) < 0) {
                    throw wrong("column " + (inputs + output + 1) + " is '" + value + "', an output is 0, 1, - or ~");
                }
            }
        }

        void end() {
            if (inputs < 0 || outputs < 0) {
                throw new SettingException("file", file + ": .i or .o is missing");
            }
            inputNames = inputNames == null ? BooleanTask.numbered("x", inputs) : inputNames;
            outputNames = outputNames == null ? BooleanTask.numbered("y", outputs) : outputNames;
        }

        private SettingException wrong(String message) {
            return new SettingException("file", file + ":" + number + ": " + message);
        }
    }
}
