package dev.sculpt.api.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Work that any process with these files can do, see {@link WorkerFolder}.
 *
 * @param description what a worker has to know of the plan, as one text; to be handed on as it is
 * @param files what a worker needs in its folder
 */
public record PortableWork(String description, List<ShippedFile> files) {

    public PortableWork {
        files = List.copyOf(files);
    }

    /** Returns the digests of the files by their places in the folder: all that a worker must be told of them. */
    public Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        files.forEach(file -> digests.put(file.place(), file.sha256()));
        return digests;
    }
}
