package dev.sculpt.runner.view;

import dev.sculpt.runner.settings.SettingNames;
import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import java.util.List;
import java.util.Map;

/**
 * Whether the program can work here.
 *
 * @param checks in the order in which they were made
 */
public record DoctorListing(List<Check> checks) implements Listing {

    /** What is listed. */
    public static final String NAME = "doctor";

    /** How something is. */
    public enum State {
        OK, WARNING, FAILED;

        @Override
        public String toString() {
            return SettingNames.of(this);
        }
    }

    /**
     * What was found of one thing.
     *
     * @param what was looked at
     * @param found in words
     * @param advice what to do, empty where nothing is
     */
    public record Check(String what, State state, String found, String advice) {

        /** Returns that of something as it should be. */
        public static Check ok(String what, String found) {
            return new Check(what, State.OK, found, "");
        }
    }

    public DoctorListing {
        checks = List.copyOf(checks);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Returns whether nothing failed. */
    public boolean isWell() {
        return checks.stream().noneMatch(check -> check.state() == State.FAILED);
    }

    @Override
    public String text(int width) {
        LineWidth lines = LineWidth.ofProse(width);
        StringBuilder text = new StringBuilder();
        for (Check check : checks) {
            text.append(lines.hanging(String.format("%-8s %-12s %s", check.state(), check.what(), check.found()), 22))
                    .append('\n');
            if (!check.advice().isEmpty()) {
                text.append(lines.hanging(" ".repeat(22) + "-> " + check.advice(), 25)).append('\n');
            }
        }
        long odd = checks.stream().filter(check -> check.state() != State.OK).count();
        return text.append(odd == 0 ? "all is well\n" : isWell() ? "it works; see what could be better above\n"
                : "something does not work; see -> above for what to do\n").toString();
    }

    private Rows<Check> rows() {
        return new Rows<>(List.of(
                new Field<>("check", Check::what).shown(Alignment.LEFT),
                new Field<Check>("state", check -> check.state().toString()).shown(Alignment.LEFT),
                new Field<>("found", Check::found).shown(Alignment.LEFT),
                new Field<>("advice", Check::advice).shown(Alignment.LEFT)), checks);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("checks", rows().objects());
    }

    @Override
    public String csv() {
        return rows().csv();
    }

    @Override
    public String markdown() {
        return rows().markdown();
    }
}
