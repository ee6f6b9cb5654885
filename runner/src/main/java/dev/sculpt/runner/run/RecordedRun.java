package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.networklines.JsonMistake;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The networks of a run, read from its folder one at a time: of the journal where the run is unfinished, else of the result
 * files. May be read while another process works in the folder.
 */
public final class RecordedRun {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String INDEX = "index";

    /**
     * What a run has and what it lacks.
     *
     * @param sculpted networks that went through all stages
     * @param failed networks that a plugin failed on
     * @param missing networks that are not finished, empty where it is not known how many there are to be
     */
    public record Tally(int sculpted, int failed, OptionalInt missing) { }

    private final Path folder;
    private final Optional<Extent> extent;
    private final Map<String, String> written; // digests of what it wrote, where they are known
    private final boolean unfinished;

    /**
     * Takes a folder.
     *
     * @throws InvalidInputException if it has a provenance file that is not as sculpt wrote it
     */
    public RecordedRun(Path folder) throws IOException {
        this.folder = folder;
        Optional<Provenance.Recorded> recorded = Files.exists(folder.resolve(RunFiles.PROVENANCE))
                ? Optional.of(Provenance.read(folder)) : Optional.empty();
        this.extent = recorded.flatMap(Provenance.Recorded::extent);
        this.written = recorded.map(Provenance.Recorded::written).orElse(Map.of());
        this.unfinished = Journal.isIn(folder) && extent.isPresent();
    }

    /**
     * Demands that the folder hold a run.
     *
     * @throws InvalidInputException if a file is missing; says which
     */
    public void check() {
        for (String name : unfinished ? List.of(RunFiles.PIPELINE)
                : List.of(RunFiles.PIPELINE, RunFiles.NETWORKS, RunFiles.RESULTS)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                boolean isLost = !name.equals(RunFiles.PIPELINE) && extent.isPresent();
                throw new InvalidInputException(folder + ": " + (isLost ? "has no " + name
                        + " any more" + madeAgain()
                        : "is not the folder of a run, it has no " + name));
            }
        }
    }

    /**
     * Returns a line for each file of results that is gone or not as the run wrote it, with what makes it again; none where
     * that is not known.
     */
    public List<String> changes() throws IOException {
        return unfinished ? List.of() : new WrittenFiles(folder).damagedResults(written).values().stream()
                .map(damage -> damage + madeAgain()).toList();
    }

    private String madeAgain() {
        return "; it is made again by: sculpt resume " + folder;
    }

    /** Something that is read of the files of results. */
    private interface Reading<T> {

        T read() throws IOException;
    }

    // Where it is known what the run wrote, a file that cannot be read was changed since: that and the remedy are of use,
    // and where exactly it is broken is not.
    private <T> T ofFiles(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (InvalidInputException e) {
            throw changes().stream().findFirst().map(InvalidInputException::new).orElse(e);
        }
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /** Returns which networks the folder is for; nothing where an older version wrote it. */
    public Optional<Extent> extent() {
        return extent;
    }

    /** Returns whether the run has not come to its end: a network is missing, or a plugin failed on one. */
    public boolean isUnfinished() {
        return unfinished;
    }

    /** Returns the pipeline of the run. */
    public PipelineFile pipeline() {
        return PipelineFile.in(folder);
    }

    /**
     * Passes on every network in the order of their indices, those included that a plugin failed on.
     *
     * @return how many there are, and how many are not among them
     * @throws InvalidInputException if one is not as a run writes it, or none is left of them
     */
    public Tally read(Consumer<NetworkRow> consumer) throws IOException {
        Counter counter = new Counter(consumer);
        if (unfinished) {
            readJournal(counter);
        } else {
            ofFiles(() -> {
                readFiles(counter);
                if (counter.sculpted + counter.failed == 0 && extent.map(Extent::size).orElse(0) > 0) {
                    throw new InvalidInputException(folder.resolve(RunFiles.NETWORKS) + ": has no network");
                }
                return counter;
            });
        }
        return new Tally(counter.sculpted, counter.failed, extent
                .map(known -> OptionalInt.of(known.size() - counter.sculpted - counter.failed))
                .orElse(OptionalInt.empty()));
    }

    /** Counts what is passed on. */
    private static final class Counter implements Consumer<NetworkRow> {

        private final Consumer<NetworkRow> next;
        private int sculpted;
        private int failed;

        Counter(Consumer<NetworkRow> next) {
            this.next = next;
        }

        @Override
        public void accept(NetworkRow row) {
            if (row.status() == Status.FAILED) {
                failed++;
            } else {
                sculpted++;
            }
            next.accept(row);
        }
    }

    private void readJournal(Consumer<NetworkRow> consumer) throws IOException {
        try (Journal journal = Journal.read(folder, extent.get().networks())) {
            for (int index = 0; index < journal.networks(); index++) {
                journal.line(index).map(journal::row).ifPresent(consumer);
            }
        }
    }

    // The two files tell of the same networks in the same order; those that a plugin failed on stand in the table alone.
    private void readFiles(Consumer<NetworkRow> consumer) throws IOException {
        try (TextLines lines = new TextLines(folder.resolve(RunFiles.NETWORKS)); ResultRows rows = ResultRows.of(folder)) {
            int last = -1;
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                NetworkRow network = row(line.get(), lines.number());
                if (network.id().index() <= last) {
                    throw broken(lines.number(), "network " + network.id().index() + " stands behind network " + last);
                }
                last = network.id().index();
                rows.failedBefore(network.id().index()).forEach(consumer);
                consumer.accept(rows.withSeconds(network));
            }
            rows.failedBefore(Integer.MAX_VALUE).forEach(consumer);
        }
    }

    /**
     * Passes on every network with all that is known of it, in the order of their indices, as {@link #read} does; those that
     * a plugin failed on only where the run is unfinished.
     *
     * @throws InvalidInputException if one is not as a run writes it
     */
    public void readResults(Consumer<NetworkResult> consumer) throws IOException {
        if (unfinished) {
            try (Journal journal = Journal.read(folder, extent.get().networks())) {
                for (int index = 0; index < journal.networks(); index++) {
                    journal.line(index).map(journal::result).map(this::withTrace).ifPresent(consumer);
                }
            }
            return;
        }
        ofFiles(() -> {
            readResultFiles(consumer);
            return consumer;
        });
    }

    private void readResultFiles(Consumer<NetworkResult> consumer) throws IOException {
        try (TextLines lines = new TextLines(folder.resolve(RunFiles.NETWORKS)); ResultRows rows = ResultRows.of(folder)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                int index = indexOf(line.get(), lines.number());
                rows.failedBefore(index);
                consumer.accept(result(line.get(), lines.number(), rows.secondsOf(index)));
            }
        }
    }

    // The journal has no trace.
    private NetworkResult withTrace(NetworkResult result) {
        return result instanceof Failed failed ? FailureLogs.withTrace(folder, failed) : result;
    }

    private NetworkResult result(String line, int number, double seconds) {
        try {
            return NetworkCodec.read(line, seconds);
        } catch (InvalidLineException e) {
            throw broken(number, e.getMessage());
        }
    }

    private NetworkRow row(String line, int number) {
        try {
            return RowLine.read(line, Double.NaN);
        } catch (InvalidLineException e) {
            throw broken(number, e.getMessage());
        }
    }

    private Sculpted sculpted(String line, int number) {
        try {
            return NetworkCodec.sculpted(line);
        } catch (InvalidLineException e) {
            throw broken(number, e.getMessage());
        }
    }

    private InvalidInputException broken(int number, String why) {
        return new InvalidInputException(
                folder.resolve(RunFiles.NETWORKS) + " line " + number + " is not as a run writes it: " + why);
    }

    /**
     * Reads one network.
     *
     * @param index its index in the run
     * @throws InvalidInputException if there is none of that index, or it is not as a run writes it
     */
    public Sculpted network(int index) throws IOException {
        if (unfinished) {
            try (Journal journal = Journal.read(folder, extent.get().networks())) {
                if (index >= 0 && index < journal.networks()
                        && journal.line(index).map(journal::result).orElse(null) instanceof Sculpted found) {
                    return found;
                }
            }
            throw new InvalidInputException(folder + " is unfinished and holds no network " + index);
        }
        return ofFiles(() -> networkOfFile(index));
    }

    private Sculpted networkOfFile(int index) throws IOException {
        Path file = folder.resolve(RunFiles.NETWORKS);
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException("there is no file " + file + "; give the folder of a run");
        }
        int number = 0;
        int first = -1;
        int last = -1;
        try (TextLines lines = new TextLines(file)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                number = lines.number();
                last = indexOf(line.get(), number);
                first = number == 1 ? last : first;
                if (last == index) {
                    return sculpted(line.get(), number);
                }
            }
        }
        throw new InvalidInputException(file + " holds no network " + index
                + (number == 0 ? " nor any other" : "; its " + number + " are numbered from " + first + " to " + last));
    }

    // Stops at the index, which comes first: most of a file is not parsed.
    private int indexOf(String line, int number) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    parser.nextToken();
                    if (field.equals(INDEX)) {
                        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                                || parser.getNumberType() != JsonParser.NumberType.INT) {
                            throw broken(number, INDEX + ": must be a whole number at column "
                                    + parser.currentTokenLocation().getColumnNr());
                        }
                        return parser.getIntValue();
                    }
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw broken(number, JsonMistake.of(e));
        }
        throw broken(number, "it has no \"" + INDEX + "\"");
    }
}
