package dev.sculpt.models.given;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.files.GivenFile;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Networks from a file of JSON objects, one per line, plain or compressed by gzip (told by its first bytes). Blank
 * lines are skipped, byte order marks are passed over.
 *
 * <pre>{"task": "xor", "layers": [2, 2, 1], "seed": 0, "edges": [[[0, 0], [1, 1]], [[0, 0], [1, 0]]]}</pre>
 *
 * <p>{@code layers} and {@code edges} (living edges as {@code [from, to]}, a list per layer) are required. Beside
 * them {@code weights} (one number per edge, in the same order; else all 1), {@code biases} (one number per unit
 * above the inputs, a list per layer; else all 0), {@code task} (else "unknown"), {@code seed} (else 0),
 * {@code input_names} and {@code output_names}, {@code input_scaling} (of a value the network sees that less its
 * {@code shift}, divided by its {@code divisor}, a list each), {@code activation} and {@code output} (what hidden units and
 * outputs compute, both or none), and the settings {@code feature_hops}, {@code test_hops}, {@code index_threshold} and
 * {@code merge_threshold}. Others are ignored, so the {@code networks.jsonl} of a run can be read back.
 *
 * <p>Lines are read as the stream advances, one at a time.
 */
public final class NetworkFile implements NetworkSource {

    private final Path path;

    /** Creates the source; the file is not touched before {@link #networks()}. */
    public NetworkFile(NetworkFileSettings settings) {
        this.path = settings.path();
    }

    @Override
    public Stream<GivenNetwork> networks() {
        NetworkLines lines = new NetworkLines(path, new GivenFile("path", path).open());
        return StreamSupport.stream(lines, false).onClose(lines::close);
    }
}
