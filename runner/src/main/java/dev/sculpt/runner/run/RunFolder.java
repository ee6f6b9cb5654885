package dev.sculpt.runner.run;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The folder of one run: made anew, given and empty, or that of a run that was interrupted. */
public final class RunFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static final int LONGEST_PATH = 3800; // most systems take 4095, and names of files come behind

    private static final Set<String> BEFORE_A_RUN = Set.of(RunFiles.JOURNAL, RunFiles.PROVENANCE,
            AtomicFile.partOf(RunFiles.PROVENANCE), AtomicFile.partOf(RunFiles.PIPELINE));

    private RunFolder() { }

    /**
     * Returns the folder for a new run, made where it is not there.
     *
     * @param asked the one that the user names; else one is made among the others
     * @param runs holds the folders of all runs
     * @param shard that is to be run in it; all networks where there is none
     * @throws InvalidInputException if it cannot be taken or made, or the pipeline cannot be written into it
     */
    public static Path of(Optional<Path> asked, Path runs, Plan plan, Optional<Shard> shard, LocalDateTime now) {
        PipelineFile.check(plan.effective());
        return asked.map(folder -> take(folder, () -> isBegun(folder, plan, shard)
                        ? Optional.of("holds this very run, not yet finished; resume it by --resume " + folder)
                        : Optional.empty()))
                .orElseGet(() -> create(runs, plan.name(), now));
    }

    /**
     * Returns the folder for a run that is put together of shards, made where it is not there: one that is free, or that of
     * a merge of the same shards that was killed.
     *
     * @throws InvalidInputException if it cannot be taken or made
     */
    public static Path forMerge(Path folder, ShardSet shards) throws IOException {
        if (Journal.isIn(folder) && Files.exists(PipelineFile.in(folder).path())
                && Provenance.read(folder).extent().equals(Optional.of(shards.extent()))) {
            return folder;
        }
        return take(folder, Optional::empty);
    }

    /**
     * Makes a folder {@code NAME-YYYYMMDD-HHMMSS}; a run of the same second gets a number behind.
     *
     * @param runs holds the folders of all runs
     * @throws InvalidInputException if it cannot be made
     */
    public static Path create(Path runs, String name, LocalDateTime now) {
        String stamped = name + "-" + STAMP.format(now);
        Path folder = runs.resolve(stamped);
        try {
            Files.createDirectories(runs);
            for (int number = 2;; number++) {
                try {
                    return Files.createDirectory(folder);
                } catch (FileAlreadyExistsException e) {
                    folder = runs.resolve(stamped + "-" + number);
                }
            }
        } catch (IOException e) {
            throw cannotBeMade(folder, e);
        }
    }

    /**
     * Takes a folder that the user names, making it where it does not exist.
     *
     * @param occupied why it cannot be taken that is not free, where more can be said than that
     * @throws InvalidInputException if it holds anything else than what is left of a run that never began, lies in the
     *     folder of a run, or cannot be written
     */
    private static Path take(Path folder, Supplier<Optional<String>> occupied) {
        demandNamed(folder);
        if (folder.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            throw new InvalidInputException("--out " + folder + ": has more than " + LONGEST_PATH
                    + " bytes, so that files in it would have paths that are too long");
        }
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new InvalidInputException("--out " + folder + ": is a file, not a folder");
            }
            Optional<Path> around = runAround(folder);
            if (around.isPresent()) {
                throw new InvalidInputException("--out " + folder + ": lies in the folder of a run, " + around.get()
                        + "; a run never writes into another's results");
            }
            Files.createDirectories(folder);
            if (!isFree(folder)) {
                JournalFile.demandUnused(folder);
                throw new InvalidInputException("--out " + folder + ": " + occupied.get()
                        .orElse("is not empty; a run never writes into another's results"));
            }
        } catch (IOException e) {
            throw cannotBeMade(folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw new InvalidInputException("--out " + folder + ": cannot be written");
        }
        return folder;
    }

    /**
     * Demands that a folder have a name: an empty one, as of a variable of the shell that is not set, would be the current
     * folder.
     *
     * @throws InvalidInputException if it has none
     */
    public static void demandNamed(Path folder) {
        if (folder.toString().isEmpty()) {
            throw new InvalidInputException("--out is empty; name a folder");
        }
    }

    // The folder of a run that a folder, which need not be there yet, would lie in.
    private static Optional<Path> runAround(Path folder) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        Path real = there.toRealPath();
        Path inner = Files.exists(folder) ? real.getParent() : real;
        for (Path each = inner; each != null; each = each.getParent()) {
            if (isRun(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isRun(Path folder) {
        return Files.exists(folder.resolve(RunFiles.PIPELINE)) && Files.exists(folder.resolve(RunFiles.PROVENANCE));
    }

    /**
     * Returns the folder of the run that wrote a file; nothing where none did, and where it is its page, which is made anew
     * at any time.
     */
    public static Optional<Path> holding(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (RunFiles.OF_FOLDER.contains(file.getFileName().toString()) && isRun(folder)) {
            return Optional.of(folder);
        }
        Path above = folder.getParent();
        return above != null && RunFiles.FOLDERS.contains(String.valueOf(folder.getFileName())) && isRun(above)
                ? Optional.of(above) : Optional.empty();
    }

    /**
     * Returns whether a folder is empty, or holds nothing but what a process leaves behind that ends before it has begun a
     * run: an empty journal, and files beside it without the pipeline, which comes last.
     */
    private static boolean isFree(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            content.forEach(path -> names.add(path.getFileName().toString()));
        }
        return names.isEmpty()
                || names.contains(RunFiles.JOURNAL) && Files.size(folder.resolve(RunFiles.JOURNAL)) == 0
                && BEFORE_A_RUN.containsAll(names);
    }

    private static boolean isBegun(Path folder, Plan plan, Optional<Shard> shard) {
        PipelineFile pipeline = PipelineFile.in(folder);
        try {
            return Journal.isIn(folder) && Files.exists(pipeline.path()) && pipeline.difference(plan.effective()).isEmpty()
                    && Provenance.read(folder).extent().flatMap(Extent::shard).equals(shard);
        } catch (IOException e) {
            return false; // that it is not empty can be said
        }
    }

    /**
     * Returns the pipeline of a run that the user wants to resume.
     *
     * @throws InvalidInputException if the folder holds no run
     */
    public static PipelineFile pipelineOf(Path folder) {
        PipelineFile pipeline = PipelineFile.in(folder);
        if (!Files.exists(pipeline.path())) {
            throw new InvalidInputException(folder + ": holds no run: there is no "
                    + pipeline.path().getFileName() + " in it" + (Journal.isIn(folder)
                            ? "; it was never begun, and can be by --out " + folder : ""));
        }
        return pipeline;
    }

    /**
     * Returns the table that a run ended with, nothing where it left none.
     *
     * @throws InvalidInputException if the folder does not hold a run that is complete
     */
    public static Optional<String> summaryOf(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(RunFiles.RESULTS))) {
            throw new InvalidInputException(
                    folder + ": holds no run: there is no " + RunFiles.RESULTS + " in it");
        }
        Path summary = folder.resolve(RunFiles.SUMMARY);
        try {
            return Files.exists(summary) ? Optional.of(Files.readString(summary)) : Optional.empty();
        } catch (IOException e) {
            throw FailedFile.named(summary, e);
        }
    }

    // Another place may do where it is only this one; on a full disk, say, nothing that the user gave is wrong.
    private static RuntimeException cannotBeMade(Path folder, IOException e) {
        return FailedFile.isOfPlace(e)
                ? new InvalidInputException("the output folder " + folder + " cannot be made: " + FailedFile.text(e))
                : new UncheckedIOException(FailedFile.named(folder, e));
    }
}
