package dev.sculpt.api.task;

/** Contract of a task plugin: makes the task, reading files where its settings name some. */
public interface TaskSource {

    /**
     * Returns the task. Called once per run, before any training; the same settings and files give the same task. Its
     * samples are read by several threads at once.
     *
     * @throws dev.sculpt.api.setting.SettingException if a file is missing or does not hold what it should
     */
    Task load();
}
