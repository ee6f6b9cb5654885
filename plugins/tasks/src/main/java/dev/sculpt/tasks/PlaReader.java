package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import dev.sculpt.files.GivenText;
import dev.sculpt.files.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a PLA file line by line: {@code .i .o .mv .ilb .ob .p .type .phase .e} and cubes. Names may run over several lines,
 * as cubes may. What no table of Boolean inputs and outputs has is refused: variables of more values, symbols, state
 * machines and outputs whose phase is to be turned.
 */
final class PlaReader {

    private static final int MOST_OUTPUTS = 10_000;
    private static final long MOST_VALUES = 1L << 28;
    private static final Map<String, String> REFUSED = Map.of(
            ".label", "variables of more than two values", ".symbolic", "variables of more than two values",
            ".symbolic-output", "outputs of more than two values", ".kiss", "a state machine",
            ".pair", "pairs of inputs", ".resets", "a state machine", ".s", "a state machine", ".r", "a state machine");

    private final GivenFile file;
    private final PlaNames inputNames;
    private final PlaNames outputNames;
    private final List<String> remarks = new ArrayList<>();
    private PlaType type = PlaType.FD;
    private OptionalInt terms = OptionalInt.empty();
    private PlaCubes cubes;
    private PlaNames naming; // the names that the next line may add to
    private int number;
    private int inputs;
    private int outputs;
    private int end;
    private boolean goesOn; // behind the end
    private boolean typed;

    PlaReader(GivenFile file) {
        this.file = file;
        this.inputNames = new PlaNames(file, ".ilb");
        this.outputNames = new PlaNames(file, ".ob");
    }

    /**
     * Reads a file.
     *
     * @throws SettingException if it is no PLA file of a Boolean function
     */
    static PlaTable read(GivenFile file) {
        PlaReader reader = new PlaReader(file);
        file.text(lines -> {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(line);
            }
            return reader;
        });
        return reader.table();
    }

    private void read(String line) {
        number++;
        int comment = line.indexOf('#');
        String text = GivenText.unmarked(comment < 0 ? line : line.substring(0, comment)).strip();
        if (text.isEmpty()) {
            return;
        }
        if (end > 0) {
            if (!goesOn) {
                goesOn = true;
                remarks.add(file.path() + ":" + number + ": what stands behind .e in line " + end + " is not read");
            }
            return;
        }
        if (text.startsWith(".")) {
            endOfLast();
            directive(text.split("\\s+"));
        } else if (naming != null && !naming.isComplete() && !isCube(text)) {
            naming.add(number, List.of(text.split("\\s+")));
        } else {
            if (naming != null) {
                naming.demandComplete();
            }
            cube(text);
        }
    }

    // Names go on in further lines; one that could be a cube is none of these.
    private boolean isCube(String text) {
        String characters = characters(text);
        return characters.length() == inputs + outputs && characters.chars().allMatch(one -> "01-~2".indexOf(one) >= 0);
    }

    private void endOfLast() {
        if (naming != null) {
            naming.demandComplete();
            naming = null;
        }
        if (cubes != null) {
            cubes.demandWhole();
        }
    }

    private void directive(String[] words) {
        switch (words[0]) {
            case ".i" -> inputs = count(words, inputs, BooleanTask.MOST_INPUTS);
            case ".o" -> outputs = count(words, outputs, MOST_OUTPUTS);
            case ".mv" -> variables(words);
            case ".ilb" -> naming = inputNames.begin(number, words, inputs);
            case ".ob" -> naming = outputNames.begin(number, words, outputs);
            case ".type" -> type(words);
            case ".phase" -> phase(words);
            case ".p" -> terms = OptionalInt.of(count(words, terms.orElse(0), Integer.MAX_VALUE, 0));
            case ".e", ".end" -> end = number;
            default -> throw wrong(REFUSED.containsKey(words[0])
                    ? words[0] + " says that there are " + REFUSED.get(words[0]) + ", which a Boolean table does not have"
                    : "\"" + Shown.of(words[0]) + "\" is not known; .i .o .mv .ilb .ob .p .type .phase .e are");
        }
    }

    private int count(String[] words, int before, int most) {
        return count(words, before, most, 1);
    }

    private int count(String[] words, int before, int most, int least) {
        if (before > 0) {
            throw wrong("a second " + words[0]);
        }
        if (words.length != 2 || !words[1].matches("\\d{1,9}") || Integer.parseInt(words[1]) < least
                || Integer.parseInt(words[1]) > most) {
            throw wrong(words[0] + " needs one number from " + least + " to " + most);
        }
        return Integer.parseInt(words[1]);
    }

    // All variables, those of two values, and the sizes of the others, of which the outputs are the last.
    private void variables(String[] words) {
        if (words.length != 4 || !Arrays.stream(words).skip(1).allMatch(word -> word.matches("\\d{1,6}"))
                || Integer.parseInt(words[1]) != Integer.parseInt(words[2]) + 1) {
            throw wrong(".mv says that there are variables of more than two values, which a Boolean table does not have; "
                    + "only \".mv N+1 N M\" is read, N inputs and M outputs");
        }
        inputs = count(new String[] {".mv", words[2]}, inputs, BooleanTask.MOST_INPUTS);
        outputs = count(new String[] {".mv", words[3]}, outputs, MOST_OUTPUTS);
    }

    private void type(String[] words) {
        if (typed) {
            throw wrong("a second .type");
        }
        typed = true;
        type = words.length != 2 ? refuseType() : PlaType.named(words[1]).orElseGet(this::refuseType);
    }

    private PlaType refuseType() {
        throw wrong("the type must be one of " + PlaType.names());
    }

    private void phase(String[] words) {
        if (words.length != 2 || words[1].length() != outputs || !words[1].matches("1+")) {
            throw wrong(".phase must be a 1 for each output, and stand behind .o: outputs are read as they are written; of "
                    + "one to be turned, turn the column");
        }
    }

    private void cube(String text) {
        if (inputs == 0 || outputs == 0) {
            throw wrong("a cube stands before .i and .o");
        }
        if (cubes == null) {
            tooLarge().ifPresent(message -> {
                throw wrong(message);
            });
            cubes = new PlaCubes(file, inputs, outputs);
        }
        cubes.add(number, characters(text));
    }

    private Optional<String> tooLarge() {
        return (long) outputs << inputs > MOST_VALUES
                ? Optional.of(outputs + " outputs of " + inputs + " inputs are more than " + MOST_VALUES + " values")
                : Optional.empty();
    }

    private static String characters(String text) {
        StringBuilder characters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '|' && !Character.isWhitespace(character)) {
                characters.append(character);
            }
        }
        return characters.toString();
    }

    private PlaTable table() {
        endOfLast();
        if (inputs == 0 || outputs == 0) {
            throw file.refused(".i or .o is missing");
        }
        tooLarge().ifPresent(message -> {
            throw file.refused(message);
        });
        List<PlaCube> read = cubes == null ? List.of() : cubes.all();
        if (terms.isPresent() && terms.getAsInt() != read.size()) {
            remarks.add(file.path() + ": .p says that there are " + terms.getAsInt() + " cubes, there are " + read.size());
        }
        return new PlaTable(file, type, inputNames.orNumbered("x", inputs), outputNames.orNumbered("y", outputs), read,
                remarks);
    }

    private SettingException wrong(String message) {
        return file.refused(number, message);
    }
}
