package dev.sculpt.api.task;

import java.util.List;
import java.util.Optional;

/** Contract of a task plugin: makes the task, reading files where its settings name some. */
public interface TaskSource {

    /**
     * Returns the task. Called once per run, before any training; the same settings and files give the same task. Its
     * samples are read by several threads at once.
     *
     * @throws dev.sculpt.api.setting.SettingException if a file is missing or does not hold what it should
     */
    Task load();

    /**
     * Returns the same task written for a plugin that makes it again from what is written alone, so that a run can keep a
     * task that was drawn. The task that this plugin makes has the same names, rows, noise and true hierarchy.
     *
     * @return nothing where the settings say the task themselves
     */
    default Optional<WrittenTask> written() {
        return Optional.empty();
    }

    /**
     * Returns what the user should know about the task though it is not a mistake, such as a column that was left out or
     * an input that is the same in every row: one line each. Asked once, after {@link #load}; runs say it on standard error.
     */
    default List<String> remarks() {
        return List.of();
    }

    /**
     * Returns what the task was made of, such as which columns of a file are inputs and which were left out: one line each.
     * Asked after {@link #load}; {@code sculpt validate} shows it, and a run keeps it in its pipeline as comments, so the
     * same settings and files give the same lines.
     */
    default List<String> summary() {
        return List.of();
    }
}
