package dev.sculpt.tasks;

import dev.sculpt.api.Setting;
import dev.sculpt.api.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Boolean task written as columns of 0 and 1, one per output, row 0 first; the first input is the most significant bit
 * of the row's number.
 */
public final class TruthTable implements TaskSource {

    private static final int MOST_INPUTS = 20;

    /**
     * Settings of {@link TruthTable}.
     *
     * @param outputs columns by name
     * @param file columns line by line
     * @param noise on the inputs while training
     * @param hierarchy the true one, where it is known
     */
    public record Settings(
            @Setting(value = "columns by the output's name: strings of 0 and 1, of length 2^inputs; quote them",
                    defaultValue = "{}")
            Map<String, String> outputs,
            @Setting("a text file with one column per line, \"NAME: 0110\" or \"0110\"; # starts a comment")
            Optional<Path> file,
            @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                    defaultValue = "0.1", min = 0)
            double noise,
            @Setting("the true hierarchy, where it is known; inputs are named x0, x1, ...")
            Optional<TruthSettings> hierarchy) {
        public Settings {
            if (outputs.isEmpty() == file.isEmpty()) {
                throw new SettingException("outputs", "give either outputs or a file");
            }
        }
    }

    private final Settings settings;

    /** Creates the source; nothing is read yet. */
    public TruthTable(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        Map<String, BitSet> columns = new LinkedHashMap<>();
        int length = 0;
        if (settings.file().isEmpty()) {
            for (Map.Entry<String, String> output : settings.outputs().entrySet()) {
                String path = "outputs." + output.getKey();
                columns.put(output.getKey(), column(path, "", output.getValue(), length));
                length = output.getValue().length();
            }
        } else {
            length = readFile(settings.file().get(), columns);
        }
        List<String> inputs = BooleanTask.numbered("x", Integer.numberOfTrailingZeros(length));
        List<String> outputs = List.copyOf(columns.keySet());
        return BooleanTask.of(inputs, outputs, new ArrayList<>(columns.values()), settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", inputs, outputs)));
    }

    private static int readFile(Path file, Map<String, BitSet> columns) {
        int length = 0;
        int number = 0;
        for (String line : TextFile.lines("file", file)) {
            number++;
            String text = line.replaceFirst("#.*", "").strip();
            if (!text.isEmpty()) {
                int colon = text.indexOf(':');
                String name = colon < 0 ? "y" + columns.size() : text.substring(0, colon).strip();
                String digits = text.substring(colon + 1).strip();
                if (columns.put(name, column("file", file + ":" + number + ": ", digits, length)) != null) {
                    throw new SettingException("file", file + ":" + number + ": a second output named \"" + name + "\"");
                }
                length = digits.length();
            }
        }
        if (columns.isEmpty()) {
            throw new SettingException("file", file + ": holds no column");
        }
        return length;
    }

    private static BitSet column(String path, String place, String digits, int lengthBefore) {
        int length = digits.length();
        if (lengthBefore != 0 && length != lengthBefore) {
            throw new SettingException(path,
                    place + length + " digits, but the column before has " + lengthBefore);
        }
        if (length < 2 || Integer.bitCount(length) != 1 || length > 1 << MOST_INPUTS) {
            throw new SettingException(path, place + length + " digits; a table of n inputs has 2^n, n from 1 to "
                    + MOST_INPUTS + (length > 2 ? ", such as " + Integer.highestOneBit(length) : ""));
        }
        BitSet column = new BitSet(length);
        for (int row = 0; row < length; row++) {
            char digit = digits.charAt(row);
            if (digit != '0' && digit != '1') {
                throw new SettingException(path, place + "digit " + (row + 1) + " is '" + digit + "', not 0 or 1");
            }
            column.set(row, digit == '1');
        }
        return column;
    }
}
