package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import dev.sculpt.files.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the cubes of a PLA file together from its lines: one may run over several, each but the last shorter than a cube.
 * Espresso's synonyms are read: 2 is -, 4 is 1, and 3, of an output, is ~.
 */
final class PlaCubes {

    private static final int MOST = 1 << 20; // as many as there are rows at most
    private static final int MOST_SHARED = 1 << 12;

    private final GivenFile file;
    private final int inputs;
    private final int outputs;
    private final List<PlaCube> cubes = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>(); // outputs that many cubes have alike
    private final StringBuilder begun = new StringBuilder();
    private int firstLine;

    PlaCubes(GivenFile file, int inputs, int outputs) {
        this.file = file;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /**
     * Takes the characters of a line, without blanks and bars.
     *
     * @throws SettingException if it goes on behind the end of a cube, or has a character that says nothing
     */
    void add(int line, String characters) {
        if (begun.isEmpty()) {
            firstLine = line;
        }
        begun.append(characters);
        if (begun.length() > inputs + outputs) {
            throw file.refused(line, "a cube of " + begun.length() + " characters" + since(line) + ", must be " + size());
        }
        if (begun.length() == inputs + outputs) {
            if (cubes.size() == MOST) {
                throw file.refused(firstLine, "more than " + MOST + " cubes");
            }
            cubes.add(cube(begun.toString()));
            begun.setLength(0);
        }
    }

    private String since(int line) {
        return firstLine == line ? "" : " since line " + firstLine;
    }

    private String size() {
        return inputs + outputs + ": " + inputs + (inputs == 1 ? " input and " : " inputs and ") + outputs
                + (outputs == 1 ? " output" : " outputs");
    }

    /**
     * Demands that no cube has begun and not ended.
     *
     * @throws SettingException else
     */
    void demandWhole() {
        if (!begun.isEmpty()) {
            throw file.refused(firstLine, "a cube of " + begun.length() + " characters, must be " + size());
        }
    }

    /** Returns the cubes in the order of the file. */
    List<PlaCube> all() {
        return cubes;
    }

    private PlaCube cube(String characters) {
        int care = 0;
        int value = 0;
        for (int input = 0; input < inputs; input++) {
            int bit = 1 << inputs - 1 - input;
            switch (characters.charAt(input)) {
                case '1', '4' -> {
                    care |= bit;
                    value |= bit;
                }
                case '0' -> care |= bit;
                case '-', '2' -> { }
                default -> throw wrong(characters, input, "an input is 0, 1 or -");
            }
        }
        StringBuilder said = new StringBuilder();
        for (int position = inputs; position < inputs + outputs; position++) {
            said.append(switch (characters.charAt(position)) {
                case '1', '4' -> '1';
                case '0' -> '0';
                case '-', '2' -> '-';
                case '~', '3' -> '~';
                default -> throw wrong(characters, position, "an output is 0, 1, - or ~");
            });
        }
        return new PlaCube(firstLine, care, value, shared(said.toString()));
    }

    private String shared(String said) {
        String known = shared.get(said);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(said, said);
        }
        return known == null ? said : known;
    }

    private SettingException wrong(String characters, int position, String right) {
        return file.refused(firstLine, "character " + (position + 1) + " is '"
                + Shown.of(characters.substring(position, position + 1)) + "'; " + right);
    }
}
