package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Boolean task written as columns of 0 and 1, one per output, row 0 first; the first input is the most
 * significant bit of the row's number. All columns have the same length, 2^n for n inputs, n from 1 to 20. Samples
 * are all rows.
 */
public final class TruthTable implements TaskSource {

    private final TruthTableSettings settings;

    /** Creates the source; nothing is read yet. */
    public TruthTable(TruthTableSettings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        Columns columns = new Columns();
        settings.inputs().ifPresent(columns::demandInputs);
        settings.outputs().forEach((name, digits) -> columns.add(name, digits, "outputs." + name, ""));
        settings.file().ifPresent(file -> readFile(file, columns));
        List<String> inputs = BooleanTask.inputNames(settings.inputNames(), columns.inputs());
        List<String> outputs = List.copyOf(columns.byName.keySet());
        return BooleanTask.of(inputs, outputs, new ArrayList<>(columns.byName.values()), settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", inputs, outputs)));
    }

    private static void readFile(Path file, Columns columns) {
        int number = 0;
        for (String line : TextFile.lines("file", file)) {
            number++;
            String text = line.replaceFirst("#.*", "").strip();
            if (!text.isEmpty()) {
                int colon = text.indexOf(':');
                String name = colon < 0 ? "y" + columns.byName.size() : text.substring(0, colon).strip();
                columns.add(name, text.substring(colon + 1).strip(), "file", file + ":" + number + ": ");
            }
        }
        if (columns.byName.isEmpty()) {
            throw new SettingException("file", file + ": holds no column");
        }
    }

    /** Columns of one length. */
    private static final class Columns {

        private final Map<String, BitSet> byName = new LinkedHashMap<>();
        private int length;

        void demandInputs(int inputs) {
            length = 1 << inputs;
        }

        int inputs() {
            return Integer.numberOfTrailingZeros(length);
        }

        void add(String name, String digits, String path, String place) {
            if (name.isBlank()) {
                throw new SettingException(path, place + "a column has a colon and no name before it");
            }
            requireLength(digits.length(), path, place);
            BitSet column = new BitSet(length);
            for (int row = 0; row < length; row++) {
                char digit = digits.charAt(row);
                if (digit != '0' && digit != '1') {
                    throw new SettingException(
                            path, place + "digit " + (row + 1) + " is '" + digit + "', must be 0 or 1");
                }
                column.set(row, digit == '1');
            }
            if (byName.put(name, column) != null) {
                throw new SettingException(path, place + "a second output named \"" + name + "\"");
            }
        }

        private void requireLength(int digits, String path, String place) {
            if (length != 0 && digits != length) {
                throw new SettingException(path, place + digits + " digits, must be " + length + ": "
                        + (byName.isEmpty() ? "2^inputs" : "as many as in the first column"));
            }
            if (digits < 2 || Integer.bitCount(digits) != 1 || digits > 1 << BooleanTask.MOST_INPUTS) {
                int below = Integer.highestOneBit(Math.max(digits, 2));
                throw new SettingException(path, place + digits
                        + " digits; a table of n inputs has 2^n, n from 1 to " + BooleanTask.MOST_INPUTS
                        + ", such as " + below + " or " + 2 * below);
            }
            length = digits;
        }
    }
}
