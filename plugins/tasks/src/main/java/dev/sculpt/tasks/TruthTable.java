package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.files.GivenFile;
import dev.sculpt.files.GivenText;
import dev.sculpt.files.Shown;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Boolean task written as columns of 0 and 1, one per output, row 0 first; the first input is the most
 * significant bit of the row's number. All columns have the same length, 2^n for n inputs, n from 1 to 20. Samples
 * are all rows. Blanks in a column and around it, and its line ends, mean nothing.
 */
public final class TruthTable implements TaskSource {

    private static final int MOST_OUTPUTS = 10_000;

    private final TruthTableSettings settings;
    private volatile List<String> remarks = List.of();

    /** Creates the source; nothing is read yet. */
    public TruthTable(TruthTableSettings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        Columns columns = new Columns();
        settings.inputs().ifPresent(columns::demandInputs);
        settings.outputs().forEach((name, digits) -> columns.add(name, digits, "outputs." + name, ""));
        settings.path().ifPresent(file -> readFile(new GivenFile("path", file), columns));
        List<String> inputs = BooleanTask.inputNames(settings.inputNames(), columns.inputs());
        List<String> outputs = List.copyOf(columns.byName.keySet());
        Task task = BooleanTask.of(inputs, outputs, new ArrayList<>(columns.byName.values()), settings.noise(),
                settings.hierarchy().map(truth -> truth.resolve("hierarchy", inputs, outputs)));
        remarks = Unchanging.remarks(task);
        return task;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    private static void readFile(GivenFile file, Columns columns) {
        file.text(lines -> {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                int comment = line.indexOf('#');
                String text = GivenText.unmarked(comment < 0 ? line : line.substring(0, comment)).strip();
                if (!text.isEmpty()) {
                    int colon = text.lastIndexOf(':');
                    String name = colon < 0 ? "y" + columns.byName.size() : text.substring(0, colon).strip();
                    columns.add(name, text.substring(colon + 1), "path", file.path() + ":" + number + ": ");
                }
            }
            return columns;
        });
        if (columns.byName.isEmpty()) {
            throw file.refused("holds no column");
        }
    }

    /** Columns of one length. */
    private static final class Columns {

        private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

        private final Map<String, BitSet> byName = new LinkedHashMap<>();
        private int length;

        void demandInputs(int inputs) {
            length = 1 << inputs;
        }

        int inputs() {
            return Integer.numberOfTrailingZeros(length);
        }

        void add(String name, String written, String path, String place) {
            String digits = BLANKS.matcher(written).replaceAll("");
            if (byName.size() == MOST_OUTPUTS) {
                throw new SettingException(path, place + "more than " + MOST_OUTPUTS + " columns");
            }
            if (name.isBlank()) {
                throw new SettingException(path, place + "a column has a colon and no name before it");
            }
            requireLength(digits.length(), path, place);
            BitSet column = new BitSet(length);
            for (int row = 0; row < length; row++) {
                char digit = digits.charAt(row);
                if (digit != '0' && digit != '1') {
                    throw new SettingException(
                            path, place + "digit " + (row + 1) + " is '" + Shown.of(String.valueOf(digit))
                            + "', must be 0 or 1");
                }
                column.set(row, digit == '1');
            }
            if (byName.put(name, column) != null) {
                throw new SettingException(path, place + "a second output named \"" + Shown.of(name) + "\"");
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
