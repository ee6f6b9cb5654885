package dev.sculpt.runner.run;

import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.networklines.JsonLine;
import dev.sculpt.runner.engine.CheatingStages;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworklessModel;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.engine.Tries;
import dev.sculpt.runner.plan.CriterionChain;
import dev.sculpt.runner.plan.Identity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The fields of a line of {@link NetworkCodec} that a {@link NetworkRow} is made of, read in one go; never written. */
record RowLine(
        Integer index,
        String task,
        List<Integer> layers,
        Long seed,
        String variant,
        Map<String, Object> swept,
        Identity identity,
        String status,
        String message,
        OptionalDouble denseAccuracy,
        OptionalDouble accuracy,
        Integer units,
        Long livingEdges,
        Double densityPercent,
        Map<String, Object> measures,
        Integer tries,
        OptionalInt triesExact,
        Map<String, Boolean> exactByCriterion,
        String fault,
        Stages settings) {

    /** The stages among the settings, without that of the task, which may be large. */
    record Stages(Map<String, Object> model, List<Map<String, Object>> pruning, List<Map<String, Object>> keep,
            Map<String, Object> clustering, Map<String, Object> hierarchy) {

        /** Returns those that the line has, by their keys. */
        Map<String, Object> known() {
            Map<String, Object> known = new LinkedHashMap<>();
            known.put("model", model);
            known.put("pruning", pruning);
            known.put("keep", keep);
            known.put("clustering", clustering);
            known.put("hierarchy", hierarchy);
            known.values().removeIf(Objects::isNull);
            return known;
        }
    }

    /**
     * Reads a row.
     *
     * @param seconds the time that the network took, NaN where it is not known
     * @throws InvalidLineException if the line is not as it is written
     */
    static NetworkRow read(String line, double seconds) throws InvalidLineException {
        return JsonLine.part(line, RowLine.class).row(seconds);
    }

    private NetworkRow row(double seconds) throws InvalidLineException {
        NetworkId id = new IdPart(index, task, layers, seed, variant, swept, identity).id();
        var outcome = new OutcomePart(status, message, denseAccuracy, accuracy).outcome();
        if (outcome.status() == Status.FAILED) {
            return NetworkRow.failed(id, seconds);
        }
        NetworkCodec.require("tries", tries);
        NetworkCodec.require("settings", settings);
        ScorePart scores = new ScorePart(measures, tries, triesExact, exactByCriterion);
        Map<String, Object> known = new LinkedHashMap<>();
        scores.values().forEach((name, value) -> value.ifPresent(plain -> known.put(name, plain)));
        return new NetworkRow(id, outcome.status(), size(), known, scores.tried(),
                TruthPart.fault(fault), criterion(),
                Stream.concat(CheatingStages.lines(settings.known()).stream(),
                        NetworklessModel.lines(settings.known()).stream()).toList(), seconds);
    }

    private Optional<NetworkRow.Size> size() throws InvalidLineException {
        if (densityPercent != null && !(densityPercent >= 0 && densityPercent <= 100)) {
            throw new InvalidLineException("density_percent: must be from 0 to 100: " + densityPercent);
        }
        return units == null || livingEdges == null || densityPercent == null ? Optional.empty()
                : Optional.of(new NetworkRow.Size(accuracy, units, livingEdges, densityPercent));
    }

    private String criterion() {
        return settings.keep == null ? "?"
                : CriterionChain.name(settings.keep.stream().map(CheatingStages::title).toList());
    }
}
