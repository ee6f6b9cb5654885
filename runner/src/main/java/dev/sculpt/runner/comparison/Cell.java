package dev.sculpt.runner.comparison;

/**
 * What pairs of networks have in common next to their seed: a task with what else is swept.
 *
 * @param task its name, which the clustered test takes as the unit
 * @param setting what else is swept and differs within the task, such as {@code hidden=[24]}; empty for nothing
 */
public record Cell(String task, String setting) {

    @Override
    public String toString() {
        return setting.isEmpty() ? task : task + ", " + setting;
    }
}
