package dev.sculpt.runner.view;

import dev.sculpt.runner.plan.CriterionChain;
import dev.sculpt.runner.plan.NetworkCost;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.run.Extent;
import dev.sculpt.runner.statistics.Counted;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run of a plan would do.
 *
 * @param file of the pipeline, as it was given
 * @param plan of it
 * @param extent which networks of the plan
 * @param estimate how long it would take, where that is known
 */
public record PlanListing(String file, Plan plan, Extent extent, Optional<Estimate> estimate) implements Listing {

    private static final int MOST_NAMES = 6;
    private static final int MOST_VARIANTS = 20;

    /**
     * How long a run would take.
     *
     * @param text in words
     * @param seconds where they are known
     */
    public record Estimate(String text, OptionalDouble seconds) { }

    @Override
    public String name() {
        return "plan";
    }

    /** Returns how many networks and tries a plan has, in words. */
    public static String size(Plan plan) {
        return size(plan.networks(), plan.tries());
    }

    static String size(int networks, long tries) {
        return Counted.of(networks, "network") + ", " + Counted.of(tries, "try", "tries");
    }

    @Override
    public String text(int width) {
        StringBuilder text = new StringBuilder(OneLine.whole(file)).append(": ").append(size(plan)).append('\n');
        extent.shard().ifPresent(one -> text.append("shard       ").append(one).append(", ").append(extent.size())
                .append(" of these networks\n"));
        LineWidth lines = LineWidth.ofProse(width);
        stages().forEach((stage, names) -> text.append(lines.wrapped(String.format("%-11s %s", stage, shown(names))))
                .append('\n'));
        Stream.of(plan.cheating(), plan.networkless()).flatMap(List::stream)
                .forEach(line -> text.append(lines.wrapped(line)).append('\n'));
        List<Variant> variants = plan.variants();
        if (plan.given().isEmpty()) {
            text.append('\n').append(rows().table().text(variants.stream().limit(MOST_VARIANTS).toList(), width));
            text.append(variants.size() > MOST_VARIANTS ? "and " + (variants.size() - MOST_VARIANTS)
                    + " more variants; --format csv lists all\n" : "").append('\n');
        }
        estimate.ifPresent(one -> text.append(lines.wrapped(one.text())).append('\n'));
        return text.toString();
    }

    // What the variants have at each stage, each name once.
    private Map<String, List<String>> stages() {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        stages.put("task", names(pipeline -> pipeline.task().isPresent() ? pipeline.taskName() : "of each network"));
        stages.put("model", names(pipeline -> pipeline.model().title()));
        stages.put("pruning", names(pipeline -> pipeline.prunings().isEmpty() ? "none"
                : pipeline.prunings().stream().map(PlanListing::alternatives).collect(Collectors.joining(", "))));
        stages.put("keep", names(pipeline -> CriterionChain.name(pipeline.criteria().stream()
                .map(Stage::title).toList())));
        stages.put("clustering", names(pipeline -> alternatives(pipeline.clusterings())));
        stages.put("hierarchy", names(pipeline -> alternatives(pipeline.hierarchies())));
        return stages;
    }

    private List<String> names(Function<Pipeline, String> part) {
        return plan.variants().stream().map(Variant::pipeline).map(part).distinct().toList();
    }

    private static String shown(List<String> names) {
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return names.size() > MOST_NAMES ? shown + "; and " + (names.size() - MOST_NAMES) + " more" : shown;
    }

    private static <S> String alternatives(List<Stage<S>> alternatives) {
        String name = alternatives.get(0).title();
        return alternatives.size() == 1 ? name : name + " in " + alternatives.size() + " settings";
    }

    private Rows<Variant> rows() {
        return new Rows<>(List.of(
                new Field<>("variant", Variant::label).shown("variant", Alignment.LEFT,
                        variant -> variant.label().isEmpty() ? "-" : variant.label()),
                new Field<Variant>("task", variant -> variant.pipeline().taskName()).shown(Alignment.LEFT),
                new Field<>("model", variant -> variant.pipeline().model().offer().name()),
                new Field<>("layers", NetworkCost::widths).shown("layers", Alignment.LEFT,
                        variant -> joined(NetworkCost.widths(variant), "-")),
                new Field<>("seeds", Variant::writtenSeeds).shown("seeds", Alignment.LEFT,
                        variant -> joined(variant.writtenSeeds(), ", ")),
                new Field<Variant>("networks", variant -> variant.seeds().size()).shown(Alignment.RIGHT),
                new Field<Variant>("tries", variant -> variant.pipeline().tries()).shown(Alignment.RIGHT),
                new Field<>("swept", Variant::swept)), plan.variants());
    }

    private static String joined(List<?> values, String between) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file);
        fields.put("name", plan.name());
        fields.put("networks", plan.networks());
        fields.put("tries", plan.tries());
        fields.put("shard", extent.shard().map(Object::toString).orElse(null));
        fields.put("networks_to_run", extent.size());
        estimate.ifPresent(one -> {
            fields.put("estimate", one.text());
            fields.put("estimated_seconds", one.seconds().isPresent() ? one.seconds().getAsDouble() : null);
        });
        fields.put("stages", stages());
        fields.put("cheating", plan.cheating());
        fields.put("networkless", plan.networkless());
        fields.put("variants", rows().objects());
        return fields;
    }

    @Override
    public String csv() {
        return rows().csv();
    }

    @Override
    public String markdown() {
        return rows().markdown();
    }

    @Override
    public String latex() {
        return rows().table().latex(plan.variants());
    }

    @Override
    public List<String> remarks() {
        return estimate.map(one -> List.of(one.text())).orElse(List.of());
    }
}
