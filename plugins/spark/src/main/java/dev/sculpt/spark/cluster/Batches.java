package dev.sculpt.spark.cluster;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.ExecutionException;
import dev.sculpt.api.execution.Work;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Sends batches to a cluster, each as a job of one task, and takes their rows. There are always some more batches under way
 * than processors, which are counted again and again, as machines come and go.
 */
final class Batches {

    private static final long POLL_MILLIS = 100;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final JavaSparkContext context;
    private final BatchTask task;
    private final BatchSizes sizes;
    private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();

    /** What became of a batch. */
    private record Done(Batch batch, byte[][] rows, Optional<Throwable> failure) { }

    Batches(JavaSparkContext context, BatchTask task, BatchSizes sizes) {
        this.context = context;
        this.task = task;
        this.sizes = sizes;
    }

    /** Computes all that is left of work, unless it is stopped. */
    void compute(Work work) {
        ExecutorService senders = Executors.newCachedThreadPool(sender -> {
            Thread thread = new Thread(sender, "batch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            new Flight(work, senders).fly();
        } finally {
            context.cancelAllJobs();
            senders.shutdownNow();
        }
    }

    /** The batches of one work that are under way. */
    private final class Flight {

        private final Work work;
        private final ExecutorService senders;
        private final Iterator<Batch> groups;
        private int unsent;
        private int underWay;
        private boolean waiting = true;
        private final long start = System.nanoTime();

        Flight(Work work, ExecutorService senders) {
            this.work = work;
            this.senders = senders;
            this.groups = work.groups();
            this.unsent = work.left().size();
        }

        void fly() {
            while (!work.isStopping() && (groups.hasNext() || underWay > 0)) {
                int slots = Math.max(1, context.defaultParallelism());
                while (groups.hasNext() && underWay < BatchSizes.AHEAD * slots) {
                    send(next(slots));
                }
                take();
            }
        }

        private Batch next(int slots) {
            int size = sizes.next(unsent, slots);
            List<Batch> gathered = new ArrayList<>();
            for (int networks = 0; networks < size && groups.hasNext(); ) {
                Batch group = groups.next();
                gathered.add(group);
                networks += group.size();
            }
            Batch batch = Batch.union(gathered);
            unsent -= batch.size();
            return batch;
        }

        private void send(Batch batch) {
            underWay++;
            senders.execute(() -> done.add(computed(batch)));
        }

        private void take() {
            Done next;
            try {
                next = done.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return; // it is asked whether the run is stopping
            }
            if (next == null) {
                remarkIfNothingComes();
                return;
            }
            waiting = false;
            underWay--;
            if (work.isStopping()) {
                return;
            }
            next.failure.ifPresent(failure -> {
                throw new ExecutionException(new TaskFailure(failure).text(), failure);
            });
            sizes.took(next.batch.size(), Double.parseDouble(new String(next.rows[0], StandardCharsets.US_ASCII)));
            for (int i = 1; i < next.rows.length; i++) {
                work.accept(next.rows[i]);
            }
        }

        private void remarkIfNothingComes() {
            if (waiting && System.nanoTime() - start > PATIENCE_NANOS) {
                waiting = false;
                work.remark("no batch is done after half a minute on " + context.master()
                        + "; if networks are short, look whether it has executors with room");
            }
        }
    }

    private Done computed(Batch batch) {
        try {
            context.setJobDescription("networks " + batch);
            byte[][] rows = context.parallelize(List.of(batch.toString()), 1).map(task).collect().get(0);
            return new Done(batch, rows, Optional.empty());
        } catch (Throwable e) { // Scala throws checked exceptions that no signature names
            return new Done(batch, new byte[0][], Optional.of(e));
        }
    }
}
