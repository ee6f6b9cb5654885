package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.Sha256;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.MemoryLimit;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A run that this process works on, in its folder: begun or resumed by it. Not thread-safe. */
public final class OpenRun implements Closeable {

    private static final List<String> FOLDERS = List.of(RunFiles.TASKS, RunFiles.HIERARCHIES, RunFiles.FAILURES);

    private final Path folder;
    private final Journal journal;
    private final Provenance provenance;
    private final Extent extent;
    private final int finishedBefore;
    private final FailureLogs failures;
    private final long opened = System.nanoTime();
    private int failed;

    private OpenRun(Path folder, Journal journal, Provenance provenance) {
        this.folder = folder;
        this.journal = journal;
        this.provenance = provenance;
        this.extent = provenance.extent();
        this.finishedBefore = journal.size();
        this.failures = new FailureLogs(folder);
    }

    /**
     * Begins a run in a folder that is empty, or holds what is left of a run that came to its end before it was begun.
     *
     * <p>An empty journal comes first and the pipeline last, each on the disk before the next, so that whenever the process
     * or the machine may end the folder either holds a pipeline and all that a run is resumed by, or nothing but what this
     * method takes again. Where a file cannot be written, nothing is left.
     *
     * @param shard that is run; all networks where there is none
     * @param files that the pipeline reads
     */
    public static OpenRun begin(Path folder, Plan plan, Optional<Shard> shard, Build build, List<InputFile> files,
            Session session) throws IOException {
        Journal journal = Journal.create(folder, plan.networks());
        try {
            Disk.forceNames(folder);
            Provenance provenance = new Provenance(build, Extent.of(plan.networks(), shard), files, plan.seeds(), List.of(),
                    session, Map.of(RunFiles.PIPELINE, Sha256.of(PipelineFile.text(plan))));
            provenance.write(folder);
            Disk.forceNames(folder);
            PipelineFile.in(folder).write(plan);
            Disk.forceNames(folder);
            Path around = folder.toAbsolutePath().getParent();
            if (around != null) {
                Disk.forceNames(around);
            }
            return new OpenRun(folder, journal, provenance);
        } catch (IOException | RuntimeException e) {
            undo(folder, journal, e);
            throw e;
        }
    }

    // The journal goes last: who has it, has the folder.
    private static void undo(Path folder, Journal journal, Exception why) {
        try (journal) {
            Files.deleteIfExists(folder.resolve(RunFiles.PIPELINE));
            Files.deleteIfExists(folder.resolve(RunFiles.PROVENANCE));
            journal.delete();
        } catch (IOException e) {
            why.addSuppressed(e); // what is left is as of a process that was killed
        }
    }

    /**
     * Resumes a run of the same plan.
     *
     * @param recorded what the run was begun with
     * @param finished receives each network that is finished
     * @throws InvalidInputException if another process works on it, or its files are of another run
     */
    public static OpenRun resume(Path folder, Plan plan, Provenance.Recorded recorded, Session session,
            Consumer<NetworkResult> finished) throws IOException {
        checkPipeline(folder, recorded.written());
        PlannedNetworks planned = new PlannedNetworks(plan);
        Journal journal = Journal.open(folder, plan.networks(), planned::strange, finished);
        try {
            AtomicFile.clean(folder);
            for (String name : FOLDERS) {
                AtomicFile.clean(folder.resolve(name));
            }
            Extent extent = recorded.extent().orElseGet(() -> Extent.of(plan.networks(), Optional.empty()));
            Provenance provenance = new Provenance(recorded.build(), extent, recorded.files(), plan.seeds(),
                    recorded.sessions(), session, Map.of(RunFiles.PIPELINE, Sha256.of(folder.resolve(RunFiles.PIPELINE))));
            provenance.write(folder);
            return new OpenRun(folder, journal, provenance);
        } catch (IOException | RuntimeException e) {
            try (journal) {
                throw e;
            }
        }
    }

    private static void checkPipeline(Path folder, Map<String, String> written) throws IOException {
        Path pipeline = folder.resolve(RunFiles.PIPELINE);
        if (written.containsKey(RunFiles.PIPELINE) && !written.get(RunFiles.PIPELINE).equals(Sha256.of(pipeline))) {
            throw new InvalidInputException(pipeline + ": is not as the run wrote it; results could differ");
        }
    }

    /**
     * Begins a run that is put together of shards, or takes up one of the same shards that was killed while it was.
     *
     * @param folder that {@link RunFolder#forMerge} gave
     * @throws InvalidInputException if another process works on it
     */
    public static OpenRun merge(Path folder, ShardSet shards, Session session) throws IOException {
        PipelineFile pipeline = PipelineFile.in(folder);
        Journal journal = Files.exists(pipeline.path()) ? Journal.open(folder, shards.networks(), result -> { })
                : Journal.create(folder, shards.networks());
        try {
            Path written = PipelineFile.in(shards.first()).path();
            Provenance provenance = shards.provenance(session).with(Map.of(RunFiles.PIPELINE, Sha256.of(written)));
            provenance.write(folder);
            Disk.forceNames(folder);
            AtomicFile.write(pipeline.path(), Files.readAllBytes(written));
            Disk.forceNames(folder);
            KeptTasks.copy(shards.first(), folder);
            return new OpenRun(folder, journal, provenance);
        } catch (IOException | RuntimeException e) {
            try (journal) {
                throw e;
            }
        }
    }

    /** Returns which networks the run is for. */
    public Extent extent() {
        return extent;
    }

    /** Returns whether a network is still to be run; may be asked while others that are being run come in. */
    public boolean isLeft(int index) {
        return extent.holds(index) && !journal.holds(index);
    }

    /** Returns how many networks are still to be run. */
    public int left() {
        return extent.size() - journal.size();
    }

    /** Returns what was found damaged of what was finished, in one line; nothing where all was as it was written. */
    public Optional<String> damage() {
        List<Integer> lines = journal.damaged();
        return lines.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(RunFiles.JOURNAL) + ": "
                + (lines.size() == 1 ? "line " + lines.get(0) + " is" : lines.size() + " lines, the first of them line "
                        + lines.get(0) + ", are") + " damaged; what was there is run again");
    }

    /**
     * Keeps a result. One that needs more memory to be written than there is counts as failed, so that it alone is lost.
     *
     * @return what is kept
     */
    public NetworkResult accept(NetworkResult result) {
        byte[] line;
        NetworkResult kept = result;
        try {
            line = JournalLine.of(result).bytes();
        } catch (OutOfMemoryError e) {
            kept = new Failed(result.id(), "out of memory while the network was written down; "
                    + MemoryLimit.text(), "", result.seconds());
            line = JournalLine.of(kept).bytes();
        }
        failures.accept(kept);
        journal.append(result.id().index(), line);
        failed += kept.status() == Status.FAILED ? 1 : 0;
        return kept;
    }

    /**
     * Takes how the execution ended.
     *
     * @param failure why it failed, if it did
     */
    public void executed(Optional<PluginFailure> failure) throws IOException {
        failures.executed(failure);
    }

    /** Forces what is finished to the disk; may be called by any thread at any time. */
    public void sync() throws IOException {
        journal.force();
    }

    /** Returns how many networks are finished, without those that a plugin failed on. */
    public int finished() {
        return journal.size() - failed;
    }

    /** Returns whether every network is. */
    public boolean isComplete() {
        return finished() == extent.size();
    }

    /** Returns a network that is finished. */
    public Optional<NetworkResult> result(int index) throws IOException {
        return journal.line(index).map(journal::result);
    }

    /**
     * Writes the files of all that is finished.
     *
     * @param written receives each network, in the order of their indices
     */
    public void write(ResultFiles files, Consumer<NetworkResult> written) throws IOException {
        files.write(journal, written);
    }

    /**
     * Ends the work of this process. The journal of a run that is complete goes, once all else is on the disk.
     *
     * @param summary the table, as the terminal shows it
     */
    public void end(String summary) throws IOException {
        failures.end();
        AtomicFile.write(folder.resolve(RunFiles.SUMMARY), summary);
        Provenance ended = provenance.ended(Duration.ofNanos(System.nanoTime() - opened), journal.size() - finishedBefore);
        (isComplete() ? ended.with(new WrittenFiles(folder).digests()) : ended).write(folder);
        Disk.forceNames(folder);
        if (isComplete()) {
            journal.delete();
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
