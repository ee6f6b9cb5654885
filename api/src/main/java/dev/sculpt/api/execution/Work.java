package dev.sculpt.api.execution;

import java.util.Iterator;

/**
 * What an {@link Execution} has to compute: the networks of a plan that are left. All methods may be called by any thread.
 */
public interface Work {

    /** Returns the number of networks of the whole plan; their indices are from 0. */
    int networks();

    /** Returns the networks that are to be computed, as they are when the execution begins. */
    Batch left();

    /**
     * Returns the same networks in groups: those of a group share stages that are computed once where they stay in one batch
     * and are computed together, one of another group shares nothing with them. Groups come in the order of their first
     * networks, and are made as they are asked for, however many there are.
     */
    Iterator<Batch> groups();

    /** Returns the number of threads that the user lets this process compute on. */
    int threads();

    /** Returns whether the run is being stopped: no batch is to be begun any more, and those begun are to be given up. */
    boolean isStopping();

    /**
     * Computes networks in this process, on {@link #threads()} threads, and takes their rows. Returns when all are computed,
     * or the run is stopping.
     *
     * @param batch some of the networks left, of which none is being computed
     */
    void compute(Batch batch);

    /**
     * Takes a row that was computed elsewhere. One of a network that is in already, as of a batch that was computed twice,
     * is passed over.
     *
     * @param row as a {@link BatchWorker} gave it
     * @throws IllegalArgumentException if it is no row of this plan, or was damaged on the way
     */
    void accept(byte[] row);

    /**
     * Returns the work in a form that another process or machine can do: the pipeline, the program, its plugins, and the
     * files that the pipeline reads. Reads all of these for their digests, which may take seconds.
     */
    PortableWork portable();

    /** Says something to the user that is no failure, in one line. */
    void remark(String text);
}
