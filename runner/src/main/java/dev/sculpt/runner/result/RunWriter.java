package dev.sculpt.runner.result;

import dev.sculpt.runner.measure.UnitNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes the results of a run: {@code results.csv}, {@code networks.jsonl} and the folder {@code hierarchies}.
 *
 * <p>Results come in any order and are written in that of their indices, so that the files do not depend on the
 * number of threads. One that comes early waits as text, without its network. The two files get their names at
 * {@link #finish()}, {@code results.csv} last: where it is, the run is complete. Each file of a hierarchy appears,
 * complete, when its result comes. Not thread-safe.
 */
public final class RunWriter implements Consumer<NetworkResult>, AutoCloseable {

    private record Lines(List<String> row, Optional<String> network) { }

    private final ResultsCsv results;
    private final NetworksJsonl networks;
    private final HierarchyFiles hierarchies;
    private final Function<NetworkResult, UnitNames> names;
    private final TreeMap<Integer, Lines> early = new TreeMap<>();
    private int next;

    /**
     * Opens the files.
     *
     * @param folder of the run, which exists
     * @param names what the inputs and outputs of a result's network are called
     * @throws UncheckedIOException if they cannot be written
     */
    public RunWriter(Path folder, Function<NetworkResult, UnitNames> names) {
        this.names = names;
        try {
            hierarchies = new HierarchyFiles(folder);
            results = new ResultsCsv(folder);
            networks = openNetworks(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NetworksJsonl openNetworks(Path folder) throws IOException {
        try {
            return new NetworksJsonl(folder);
        } catch (IOException e) {
            results.close();
            throw e;
        }
    }

    /**
     * Takes a result and writes all that are next in order.
     *
     * @throws IllegalArgumentException if a result of that index has come before
     * @throws UncheckedIOException if a file cannot be written
     */
    @Override
    public void accept(NetworkResult result) {
        UnitNames units = names.apply(result);
        Lines lines = new Lines(ResultsCsv.row(result), NetworksJsonl.line(result, units));
        if (result.index() < next || early.putIfAbsent(result.index(), lines) != null) {
            throw new IllegalArgumentException("a second result " + result.index());
        }
        try {
            hierarchies.write(result, units);
            while (early.containsKey(next)) {
                write(early.remove(next));
                next++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Lines lines) throws IOException {
        results.write(lines.row());
        if (lines.network().isPresent()) {
            networks.write(lines.network().get());
        }
    }

    /**
     * Writes what still waits, in order, and gives the files their names. Indices that never came, as after a run
     * that was stopped, are left out.
     *
     * @throws UncheckedIOException if a file cannot be written
     */
    public void finish() {
        try {
            for (Lines lines : early.values()) {
                write(lines);
            }
            early.clear();
            networks.commit();
            results.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the files; those that were not finished are removed. */
    @Override
    public void close() {
        try (networks; results) {
            early.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
