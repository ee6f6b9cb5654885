package dev.sculpt.runner.comparison;

import dev.sculpt.runner.comparison.Changes.Changed;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.comparison.Pairing.SeedRow;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.statistics.Counted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What is in a pairing, and what is not.
 *
 * @param pairing the networks of all variants
 */
record PairingCount(Pairing pairing) {

    /** Returns the networks of each variant. */
    List<Census> censuses() {
        return IntStream.range(0, pairing.variants().size()).mapToObj(this::census).toList();
    }

    private Census census(int variant) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (SeedRow row : pairing.rows()) {
            if (row.outcomes()[variant] != null) {
                counts.merge(row.outcomes()[variant].status(), 1, Integer::sum);
            }
        }
        return new Census(pairing.variants().get(variant), counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Status.FAILED, 0), counts.getOrDefault(Status.NOT_LEARNED, 0),
                counts.getOrDefault(Status.NOT_PRUNED, 0));
    }

    /** Returns the partners of each variant but the baseline. */
    List<Partners> partners() {
        return IntStream.range(1, pairing.variants().size()).mapToObj(this::partners).toList();
    }

    private Partners partners(int variant) {
        int pairs = 0;
        int failed = 0;
        int baselineAlone = 0;
        int variantAlone = 0;
        for (SeedRow row : pairing.rows()) {
            Outcome one = row.outcomes()[0];
            Outcome other = row.outcomes()[variant];
            if (one != null && other != null) {
                boolean ran = one.status() != Status.FAILED && other.status() != Status.FAILED;
                pairs += ran ? 1 : 0;
                failed += ran ? 0 : 1;
            } else {
                baselineAlone += one != null ? 1 : 0;
                variantAlone += other != null ? 1 : 0;
            }
        }
        return new Partners(pairing.variants().get(variant), pairs, failed, baselineAlone, variantAlone);
    }

    /** Returns which networks each variant but the baseline changed. */
    List<Changes> changes() {
        return IntStream.range(1, pairing.variants().size()).mapToObj(this::changes).toList();
    }

    private Changes changes(int variant) {
        List<Changed> improved = new ArrayList<>();
        List<Changed> worse = new ArrayList<>();
        pairing.cells().forEach((cell, rows) -> rows.forEach(row -> {
            Optional<Object> one = exact(row.outcomes()[0]);
            Optional<Object> other = exact(row.outcomes()[variant]);
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                (one.get().equals(true) ? worse : improved).add(new Changed(cell, row.outcomes()[variant].row().id()));
            }
        }));
        return new Changes(pairing.variants().get(variant), improved, worse);
    }

    private static Optional<Object> exact(Outcome outcome) {
        return outcome == null ? Optional.empty() : outcome.value(Sculpted.EXACT);
    }

    /** Returns what a reader has to know, each in one line. */
    List<String> remarks(List<MeasureComparison> measures) {
        List<String> remarks = new ArrayList<>();
        for (Partners one : partners()) {
            String against = one.variant() + " against " + pairing.variants().get(0) + ": ";
            if (one.failed() > 0) {
                remarks.add(against + Counted.of(one.failed(), "pair is", "pairs are")
                        + " left out, since a plugin failed on one or both");
            }
            if (one.baselineAlone() + one.variantAlone() > 0) {
                remarks.add(against + "without a partner of the same task, seed and other settings, and left out: "
                        + one.baselineAlone() + " of the baseline, " + one.variantAlone() + " of the variant");
            }
        }
        pairing.aliases().forEach((other, name) ->
                remarks.add("\"" + other + "\" is the same task as \"" + name + "\", as which it counts"));
        if (pairing.ambiguous() > 0) {
            remarks.add(Counted.of(pairing.ambiguous(), "network is", "networks are")
                    + " left out, since several of one variant have the same task, seed and other settings");
        }
        if (!pairing.independent()) {
            remarks.add("several networks of a variant are made of one trained network, as where a stage behind the model "
                    + "is swept: rates over all cells have no interval, and nothing is claimed on these tasks; each cell "
                    + "has its own");
        }
        sum(remarks, "not counted, since a plugin failed: ", Census::failed);
        sum(remarks, "counted as not recovered, not learned: ", Census::notLearned);
        sum(remarks, "counted as not recovered, not pruned: ", Census::notPruned);
        truth(measures).ifPresent(remarks::add);
        return remarks;
    }

    private void sum(List<String> remarks, String what, ToIntFunction<Census> number) {
        List<String> some = censuses().stream().filter(one -> number.applyAsInt(one) > 0)
                .map(one -> number.applyAsInt(one) + " of " + one.variant()).toList();
        if (!some.isEmpty()) {
            remarks.add(what + String.join(", ", some));
        }
    }

    private Optional<String> truth(List<MeasureComparison> measures) {
        Optional<YesNo> exact = measures.stream().filter(one -> one.measure().equals(Sculpted.EXACT))
                .map(YesNo.class::cast).findFirst();
        int all = censuses().stream().mapToInt(one -> one.networks() - one.failed()).sum();
        if (all == 0) {
            return Optional.of("a plugin failed on all networks: nothing can be compared; see " + RunFiles.FAILURES);
        } else if (exact.isEmpty()) {
            return Optional.of("the true hierarchy is known of no network: " + Sculpted.EXACT + " cannot be compared");
        }
        int known = exact.get().rates().stream().mapToInt(rate -> rate.of()).sum();
        return known == all ? Optional.empty()
                : Optional.of("the true hierarchy is known of " + known + " of " + all + " networks; the others do not "
                        + "count in " + Sculpted.EXACT);
    }
}
