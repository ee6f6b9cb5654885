package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.files.GivenFile;
import dev.sculpt.files.Shown;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a PLA file says.
 *
 * @param file it
 * @param type what its cubes state
 * @param inputNames one name per input
 * @param outputNames one name per output
 * @param cubes in the order of the file
 * @param read what there is to remark of how it was read
 */
record PlaTable(GivenFile file, PlaType type, List<String> inputNames, List<String> outputNames, List<PlaCube> cubes,
        List<String> read) {

    /**
     * Returns the rows that are open for no output.
     *
     * @throws SettingException if an output is both on and off in a row, or no row is settled
     */
    Samples samples() {
        int inputs = inputNames.size();
        int outputs = outputNames.size();
        PlaRows rows = new PlaRows(file, type, cubes, inputs, outputs);
        BitSet settled = new BitSet();
        settled.set(0, 1 << inputs);
        for (int output = 0; output < outputs; output++) {
            settled.and(rows.settled(output, outputNames.get(output)));
        }
        if (settled.isEmpty()) {
            throw file.refused("every row is open for some output; of type " + type.text()
                    + (type.statesBoth() ? ", a row that no cube covers is open" : ", a row is open where a cube has -"));
        }
        List<BitSet> columns = IntStream.range(0, outputs).mapToObj(rows::on).toList();
        return new BooleanSamples(inputs, columns, settled.stream().toArray());
    }

    /** Returns what the user should know of how it was read, beside what the rows say. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(read);
        disagreement().ifPresent(remarks::add);
        return remarks;
    }

    // Two cubes of one row alone that do not say the same, which the type decides.
    private Optional<String> disagreement() {
        int all = (1 << inputNames.size()) - 1;
        Map<Integer, PlaCube> byRow = new HashMap<>();
        for (PlaCube cube : cubes) {
            PlaCube other = cube.care() == all ? byRow.putIfAbsent(cube.value(), cube) : null;
            for (int output = 0; other != null && output < outputNames.size(); output++) {
                char before = other.outputs().charAt(output);
                char now = cube.outputs().charAt(output);
                if (before != now && before != '~' && now != '~' && (type.states(before) || type.states(now))) {
                    return Optional.of(file.path() + ":" + cube.line() + ": has the inputs of line " + other.line()
                            + " and says " + now + ", not " + before + ", of the output \""
                            + Shown.of(outputNames.get(output)) + "\"; of type " + type.text() + ", "
                            + decided(before, now));
                }
            }
        }
        return Optional.empty();
    }

    private String decided(char before, char now) {
        boolean open = before == '-' || now == '-';
        return open && type.states('-') ? "the row is left out as open"
                : "what counts is " + (type.states(before) ? before : now);
    }
}
