package dev.sculpt.runner.view;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.diagnosis.Diagnosis;
import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.recovery.BesideExact;
import dev.sculpt.runner.recovery.MeasureTally;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The numbers of a result without its network. Kept for each network of a run, so it is small.
 *
 * @param index its position in the run, from 0
 * @param group what it has in common with others
 * @param seed of the network
 * @param status how far it got
 * @param numbers those of the sculpted network, where one came about
 * @param exact whether its hierarchy is exact, where the truth is known
 * @param tries how many choices of searched settings were tried
 * @param triesExact how many of them had the exact hierarchy, where the truth is known
 * @param exactByCriterion for each choice that is compared, whether it would have kept an exact one
 * @param beside what stands beside that
 * @param fault the stage that made its hierarchy wrong, where it is
 * @param seconds time from start to end
 */
public record ResultSummary(
        int index,
        Group group,
        long seed,
        Status status,
        Optional<Numbers> numbers,
        Optional<Boolean> exact,
        int tries,
        OptionalInt triesExact,
        Map<String, Boolean> exactByCriterion,
        BesideExact beside,
        Optional<Fault> fault,
        double seconds) {

    /**
     * What networks that differ by their seeds alone have in common.
     *
     * @param task the name of the task
     * @param layers widths such as {@code 4-24-24-4}
     * @param variant what was compared or swept
     * @param identity what they are known by; the model of networks from elsewhere is left out, since each is its own
     */
    public record Group(String task, String layers, String variant, Identity identity) {

        static Group of(NetworkId id) {
            Identity identity = id.identity();
            return new Group(id.task(), id.architecture(), id.variant(),
                    identity.given() ? new Identity(identity.task(), "", identity.method()) : identity);
        }
    }

    /**
     * The numbers of a sculpted network.
     *
     * @param accuracy bit accuracy on the test rows, where it is known
     * @param units living hidden units
     * @param edges living edges
     * @param densityPercent their share of the dense network's edges
     * @param modules number of modules
     */
    public record Numbers(OptionalDouble accuracy, int units, long edges, double densityPercent, int modules) { }

    public ResultSummary {
        exactByCriterion = exactByCriterion.isEmpty() ? Map.of() : exactByCriterion;
    }

    /** Returns the numbers of a result. */
    public static ResultSummary of(NetworkResult result) {
        NetworkId id = result.id();
        Optional<Sculpted> sculpted = result instanceof Sculpted one ? Optional.of(one) : Optional.empty();
        return new ResultSummary(
                id.index(), Group.of(id), id.seed(), result.status(),
                sculpted.map(ResultSummary::numbers), sculpted.flatMap(Sculpted::exact),
                sculpted.map(one -> one.tries().count()).orElse(0),
                sculpted.map(one -> one.tries().exact()).orElse(OptionalInt.empty()),
                sculpted.map(one -> one.tries().exactByCriterion()).orElse(Map.of()),
                BesideExact.of(measure -> sculpted.flatMap(one -> one.measures().getOrDefault(measure, Optional.empty()))
                        .map(MeasureTally::of)),
                sculpted.flatMap(Sculpted::diagnosis).map(Diagnosis::fault), result.seconds());
    }

    /** Gives for each part of a summary an equal one, always the same, so that many summaries share it. */
    interface Sharing {

        <T> T share(T part);
    }

    /** Returns the same with parts that are shared: of a million networks most are like another in most of them. */
    ResultSummary shared(Sharing sharing) {
        return new ResultSummary(index, sharing.share(group), seed, status, sharing.share(numbers), sharing.share(exact),
                tries, sharing.share(triesExact), sharing.share(exactByCriterion), sharing.share(beside),
                sharing.share(fault), seconds);
    }

    private static Numbers numbers(Sculpted sculpted) {
        Network network = sculpted.sculpture().network();
        return new Numbers(sculpted.outcome().accuracy(), LivingUnits.of(network).hidden(), network.livingEdges(),
                network.densityPercent(), sculpted.sculpture().hierarchy().modules().size());
    }
}
