package dev.sculpt.runner.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.networklines.FunctionsPart;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.networklines.JsonLine;
import dev.sculpt.networklines.NamesPart;
import dev.sculpt.networklines.ScalingPart;
import dev.sculpt.networklines.SparseLayers;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.engine.UnitNames;
import java.util.List;
import java.util.Map;

/**
 * A finished network as a line of JSON, both ways: what the journal keeps of it, and where it was sculpted its line in
 * {@code networks.jsonl}. The fields are listed in {@code runner/README.md}. A line that is read and written again is the
 * same; nothing in it depends on time or on the number of threads, so the time that a network took is no field of it.
 *
 * <p>Fields that can be told from others, such as {@code units} and most of {@code hierarchy}, are written for other readers
 * and not read. Lines of older versions, which lack {@code swept}, names, functions, the truth or explanations, can be read.
 */
public final class NetworkCodec {

    private record FailedLine(@JsonUnwrapped IdPart id, @JsonUnwrapped OutcomePart outcome) { }

    private record SculptedLine(
            @JsonUnwrapped IdPart id,
            @JsonUnwrapped OutcomePart outcome,
            @JsonUnwrapped SizePart size,
            @JsonUnwrapped ScorePart scores,
            @JsonUnwrapped TruthPart truth,
            @JsonUnwrapped ExplanationPart explanations,
            Map<String, Object> settings,
            @JsonUnwrapped FunctionsPart functions,
            @JsonUnwrapped NamesPart names,
            @JsonUnwrapped ScalingPart scaling,
            HierarchyField hierarchy,
            @JsonUnwrapped LabelsPart labels,
            List<List<Pruned.Round>> rounds,
            @JsonUnwrapped TrainingPart training,
            @JsonUnwrapped SparseLayers layers) { }

    private record SizePart(double densityPercent, int units, long livingEdges) { }

    private record StagesPart(Map<String, Object> settings, List<List<Pruned.Round>> rounds) { }

    private NetworkCodec() { }

    /** Returns a true hierarchy as plain values, as the field {@code truth} of a line has it. */
    public static Object truth(TrueHierarchy truth) {
        return TruthPart.plain(truth);
    }

    /** Returns the line of a network without its end. */
    public static String write(NetworkResult result) {
        if (result instanceof Sculpted sculpted) {
            Sculpture sculpture = sculpted.sculpture();
            Network network = sculpture.network();
            return JsonLine.write(new SculptedLine(IdPart.of(result.id()), OutcomePart.of(sculpted.outcome()),
                    new SizePart(network.densityPercent(), LivingUnits.of(network).hidden(), network.livingEdges()),
                    ScorePart.of(sculpted), TruthPart.of(sculpted), ExplanationPart.of(sculpted),
                    sculpted.settings(), FunctionsPart.of(network),
                    new NamesPart(sculpture.names().inputs(), sculpture.names().outputs()),
                    ScalingPart.of(sculpture.scaling()), HierarchyField.of(sculpture.hierarchy()),
                    LabelsPart.of(sculpture), sculpture.rounds(), TrainingPart.of(sculpture.training()),
                    SparseLayers.of(network)));
        }
        Failed failed = (Failed) result;
        return JsonLine.write(new FailedLine(IdPart.of(result.id()), OutcomePart.of(failed)));
    }

    /**
     * Reads a line.
     *
     * @param seconds the time that the network took, NaN where it is not known
     * @throws InvalidLineException if the line is not as it is written
     */
    public static NetworkResult read(String line, double seconds) throws InvalidLineException {
        OutcomePart outcome = JsonLine.part(line, OutcomePart.class);
        if (Status.FAILED.text().equals(outcome.status())) {
            return new Failed(JsonLine.part(line, IdPart.class).id(), outcome.message(), "", seconds);
        }
        return sculpted(line, outcome, seconds);
    }

    /**
     * Reads the line of a sculpted network.
     *
     * @throws InvalidLineException if the line is not as it is written
     */
    static Sculpted sculpted(String line) throws InvalidLineException {
        return sculpted(line, JsonLine.part(line, OutcomePart.class), Double.NaN);
    }

    private static Sculpted sculpted(String line, OutcomePart outcome, double seconds) throws InvalidLineException {
        Network network = JsonLine.part(line, FunctionsPart.class)
                .addTo(JsonLine.part(line, SparseLayers.class).network());
        NamesPart names = JsonLine.part(line, NamesPart.class);
        int inputs = network.width(0);
        int outputs = network.width(network.depth());
        names.check(inputs, outputs);
        LabelsPart labels = JsonLine.part(line, LabelsPart.class);
        UnitLabels modules = labels.modules(network);
        ScorePart scores = JsonLine.part(line, ScorePart.class);
        TruthPart truth = JsonLine.part(line, TruthPart.class);
        StagesPart stages = JsonLine.part(line, StagesPart.class);
        require("settings", stages.settings);
        require("rounds", stages.rounds);
        for (int stage = 0; stage < stages.rounds.size(); stage++) {
            require("rounds[" + stage + "]", stages.rounds.get(stage));
            for (int round = 0; round < stages.rounds.get(stage).size(); round++) {
                require("rounds[" + stage + "][" + round + "]", stages.rounds.get(stage).get(round));
            }
        }
        Sculpture sculpture = new Sculpture(network,
                names.inputs().isEmpty() || names.outputs().isEmpty()
                        ? UnitNames.numbered(inputs, outputs) : new UnitNames(names.inputs(), names.outputs()),
                ScalingPart.of(line, inputs), labels.clusters(network), modules,
                Hierarchy.of(network, KnownReadsPart.of(line, modules)), stages.rounds,
                JsonLine.part(line, TrainingPart.class).curve());
        return new Sculpted(JsonLine.part(line, IdPart.class).id(), stages.settings, outcome.outcome(), sculpture,
                scores.values(), scores.tried(), truth.truth(inputs, outputs), truth.diagnosis(),
                JsonLine.part(line, ExplanationPart.class).explained(), seconds);
    }

    /** Demands that a field be there. */
    static void require(String field, Object value) throws InvalidLineException {
        if (value == null) {
            throw new InvalidLineException("\"" + field + "\" is missing");
        }
    }
}
