package dev.sculpt.runner.export;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.util.LinkedHashMap;
import java.util.Map;

/** What formats with a place for remarks say about a network. */
final class Remarks {

    private Remarks() { }

    static Map<String, String> of(Sculpted sculpted) {
        Map<String, String> remarks = new LinkedHashMap<>();
        remarks.put("task", sculpted.id().task());
        remarks.put("seed", String.valueOf(sculpted.id().seed()));
        remarks.put("density_percent", String.valueOf(sculpted.sculpture().network().densityPercent()));
        sculpted.sculpture().network().functions().ifPresent(known -> {
            remarks.put("activation", known.hidden().text());
            remarks.put("output", known.outputs().text());
        });
        return remarks;
    }
}
