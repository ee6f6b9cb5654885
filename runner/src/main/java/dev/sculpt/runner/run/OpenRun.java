package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A run that this process works on, in its folder: begun or resumed by it. Not thread-safe. */
public final class OpenRun implements Closeable {

    private final Path folder;
    private final Journal journal;
    private final Provenance provenance;
    private final Extent extent;
    private final int finishedBefore;
    private final FailureLogs failures;
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
     * <p>An empty journal comes first and the pipeline last, so that whenever the process may end the folder either holds a
     * pipeline and all that a run is resumed by, or nothing but what this method takes again.
     *
     * @param shard that is run; all networks where there is none
     * @param files that the pipeline reads
     */
    public static OpenRun begin(Path folder, Plan plan, Optional<Shard> shard, Build build, List<InputFile> files,
            Session session) throws IOException {
        Journal journal = Journal.create(folder, plan.networks());
        try {
            Provenance provenance = new Provenance(
                    build, Extent.of(plan.networks(), shard), files, plan.seeds(), List.of(), session);
            provenance.write(folder);
            PipelineFile.in(folder).write(plan.effective());
            return new OpenRun(folder, journal, provenance);
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * Resumes a run of the same plan.
     *
     * @param recorded what the run was begun with
     * @param finished receives each network that is finished
     * @throws InvalidInputException if another process works on it
     */
    public static OpenRun resume(Path folder, Plan plan, Provenance.Recorded recorded, Session session,
            Consumer<NetworkResult> finished) throws IOException {
        Journal journal = Journal.open(folder, plan.networks(), finished);
        try {
            Extent extent = recorded.extent().orElseGet(() -> Extent.of(plan.networks(), Optional.empty()));
            Provenance provenance = new Provenance(recorded.build(), extent, recorded.files(), plan.seeds(),
                    recorded.sessions(), session);
            provenance.write(folder);
            return new OpenRun(folder, journal, provenance);
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
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
            Provenance provenance = shards.provenance(session);
            provenance.write(folder);
            AtomicFile.write(pipeline.path(), Files.readAllBytes(PipelineFile.in(shards.first()).path()));
            KeptTasks.copy(shards.first(), folder);
            return new OpenRun(folder, journal, provenance);
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
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

    /** Keeps a result. */
    public void accept(NetworkResult result) {
        failures.accept(result);
        journal.append(result);
        failed += result.status() == Status.FAILED ? 1 : 0;
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
     * Ends the work of this process. A run that is complete cannot be resumed after.
     *
     * @param summary the table, as the terminal shows it
     */
    public void end(String summary) throws IOException {
        failures.end();
        AtomicFile.write(folder.resolve(RunFiles.SUMMARY), summary);
        provenance.ended(journal.size() - finishedBefore).write(folder);
        if (isComplete()) {
            journal.delete();
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
