package dev.sculpt.api.execution;

import java.nio.file.Path;

/** Opens workers; the program has one, named in its {@code META-INF/services}. Plugins call {@link WorkerFolder} instead. */
public interface BatchWorkerProvider {

    /**
     * Opens a worker.
     *
     * @param description of the work
     * @param folder that holds the files of the work, checked
     * @throws IllegalArgumentException if the pipeline comes to another plan here; the message says how
     */
    BatchWorker open(String description, Path folder);
}
