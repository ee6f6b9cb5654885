package dev.sculpt.testkit;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.ShippedFile;
import dev.sculpt.api.execution.Work;
import dev.sculpt.api.execution.WorkerFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Work of which every row says the batch that it was computed in, here or by a {@link SampleWorkerProvider}. Networks of one
 * remainder share stages.
 */
final class SampleWork implements Work {

    private final int networks;
    private final int groups;
    private final Batch left;
    private final Path folder;
    private final Map<Integer, Batch> computed = new TreeMap<>();
    private int stopAfter = Integer.MAX_VALUE;
    private int breakAfter = Integer.MAX_VALUE;

    /**
     * Creates the work.
     *
     * @param groups networks share stages whose indices have the same remainder by this
     * @param folder that a program to ship may be put into
     */
    SampleWork(int networks, int groups, Batch left, Path folder) {
        this.networks = networks;
        this.groups = groups;
        this.left = left;
        this.folder = folder;
    }

    /** The run is being stopped once so many rows are in. */
    SampleWork stoppingAfter(int rows) {
        stopAfter = rows;
        return this;
    }

    /** Once so many rows are in, no more can be written. */
    SampleWork breakingAfter(int rows) {
        breakAfter = rows;
        return this;
    }

    /** Returns the batch that each network was computed in. */
    synchronized Map<Integer, Batch> computed() {
        return new TreeMap<>(computed);
    }

    /** Returns the networks left that share stages with one of an index. */
    Batch group(int index) {
        return Batch.of(left.indices().filter(other -> other % groups == index % groups));
    }

    @Override
    public int networks() {
        return networks;
    }

    @Override
    public Batch left() {
        return left;
    }

    @Override
    public Iterator<Batch> groups() {
        return left.indices().filter(index -> group(index).indices().findFirst().orElseThrow() == index)
                .mapToObj(this::group).iterator();
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public synchronized boolean isStopping() {
        return computed.size() >= stopAfter || computed.size() >= breakAfter;
    }

    @Override
    public void compute(Batch batch) {
        SampleWorkerProvider.compute(batch, this::accept, this::isStopping);
    }

    @Override
    public synchronized void accept(byte[] row) {
        if (computed.size() >= breakAfter) {
            throw new IllegalStateException("the disk is full");
        }
        String[] parts = new String(row, StandardCharsets.UTF_8).split(":");
        int index = Integer.parseInt(parts[0]);
        if (!left.holds(index)) {
            throw new IllegalArgumentException("network " + index + " was not left");
        }
        computed.putIfAbsent(index, Batch.parse(parts[1]));
    }

    @Override
    public PortableWork portable() {
        try {
            Path jar = SampleWorkerProvider.pack(folder.resolve("sample.jar"));
            return new PortableWork(SampleWorkerProvider.DESCRIPTION,
                    List.of(ShippedFile.of(WorkerFolder.PROGRAM + "/sample.jar", jar)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remark(String text) {
        if (text.isBlank() || text.lines().count() > 1) {
            throw new IllegalArgumentException("a remark is one line, not \"" + text + "\"");
        }
    }
}
