package dev.sculpt.runner.view;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was found of some pipelines without running them.
 *
 * @param files in the order in which they were given
 */
public record ValidationListing(List<Checked> files) implements Listing {

    /** What is listed. */
    public static final String NAME = "validation";

    /**
     * One pipeline.
     *
     * @param file as it was given
     * @param networks that it would run; 0 where it is wrong
     * @param tries of all networks
     * @param problems what is wrong, each in a line; none where it is valid
     * @param facts what is to be known of one that is valid
     */
    public record Checked(String file, int networks, long tries, List<String> problems, Optional<PlanFacts> facts) {

        public Checked {
            problems = List.copyOf(problems);
        }

        /** Returns that of a plan. */
        public static Checked valid(String file, Plan plan) {
            return new Checked(file, plan.networks(), plan.tries(), List.of(), Optional.of(PlanFacts.of(plan)));
        }

        /** Returns that of a pipeline that is wrong. */
        public static Checked wrong(String file, InvalidInputException problems) {
            return new Checked(file, 0, 0, problems.getMessage().lines().toList(), Optional.empty());
        }

        public boolean isValid() {
            return problems.isEmpty();
        }

        // One that is wrong has none: what is wrong stands on standard error.
        private String text(int width) {
            return facts.map(known -> OneLine.whole(file) + ": valid, " + PlanListing.size(networks, tries) + "\n"
                    + known.text(width)).orElse("");
        }
    }

    public ValidationListing {
        files = List.copyOf(files);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Returns whether every file is valid. */
    public boolean isValid() {
        return files.stream().allMatch(Checked::isValid);
    }

    @Override
    public String text(int width) {
        return files.stream().map(file -> file.text(width)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Rows<Checked> rows() {
        return new Rows<>(List.of(
                new Field<>("file", Checked::file).shown(Alignment.LEFT),
                new Field<>("valid", Checked::isValid).shown("valid", Alignment.LEFT, file -> file.isValid() ? "yes" : "no"),
                new Field<>("networks", Checked::networks).shown(Alignment.RIGHT),
                new Field<>("tries", Checked::tries).shown(Alignment.RIGHT),
                new Field<>("problems", Checked::problems).shown("problems", Alignment.LEFT,
                        file -> String.join("; ", file.problems()))), files);
    }

    @Override
    public Map<String, Object> fields() {
        List<Map<String, Object>> objects = rows().objects();
        for (int at = 0; at < files.size(); at++) {
            files.get(at).facts().map(PlanFacts::fields).ifPresent(objects.get(at)::putAll);
        }
        return Map.of("files", objects);
    }

    @Override
    public String csv() {
        return rows().csv();
    }

    @Override
    public List<String> remarks() {
        return files.stream().flatMap(file -> file.facts().stream().flatMap(known -> known.warnings().stream())
                .map(line -> file.file() + ": " + line)).toList();
    }

    @Override
    public String markdown() {
        return rows().markdown();
    }
}
