package dev.sculpt.formats.remark;

import dev.sculpt.api.export.ExportedNetwork;
import java.util.LinkedHashMap;
import java.util.Map;

/** What formats with a place for remarks say about a network. */
public final class Remarks {

    /** What is taken from each input, one number per input; also the name of the array in formats that have no remarks. */
    public static final String INPUT_SHIFT = "input_shift";
    /** What it is divided by then, likewise. */
    public static final String INPUT_DIVISOR = "input_divisor";

    private Remarks() { }

    /** Returns texts by name, in a fixed order. */
    public static Map<String, String> of(ExportedNetwork network) {
        Map<String, String> remarks = new LinkedHashMap<>();
        remarks.put("task", network.task());
        remarks.put("seed", String.valueOf(network.seed()));
        remarks.put("density_percent", String.valueOf(network.network().densityPercent()));
        network.network().functions().ifPresent(known -> {
            remarks.put("activation", known.hidden().text());
            remarks.put("output", known.outputs().text());
        });
        network.scaling().ifPresent(known -> {
            remarks.put(INPUT_SHIFT, known.shift().toString());
            remarks.put(INPUT_DIVISOR, known.divisor().toString());
        });
        return remarks;
    }
}
