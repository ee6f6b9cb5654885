package dev.sculpt.api.execution;

import java.nio.file.Path;

/**
 * A file that a worker needs.
 *
 * @param place in the folder of the worker: names with slashes between, none of them {@code ..}
 * @param source where it lies in this process
 * @param sha256 of its content, in hexadecimal
 */
public record ShippedFile(String place, Path source, String sha256) {

    public ShippedFile {
        WorkerFolder.checkPlace(place);
    }
}
