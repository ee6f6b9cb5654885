package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sources of three networks and a task, all of which are fine when they are checked and fail when they are used. */
public final class LatePlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                Factory.of(Kind.MODEL, "late-source", "Fails when it is read again.", "the tests",
                        () -> new LateSource(Way.FAILS)),
                Factory.of(Kind.MODEL, "stuck-source", "Does not end when it is read again.", "the tests",
                        () -> new LateSource(Way.STICKS)),
                Factory.of(Kind.MODEL, "waiting-source", "Waits when it is read again.", "the tests",
                        () -> new LateSource(Way.WAITS)),
                Factory.of(Kind.MODEL, "open-source", "Cannot be closed when it was read again.", "the tests",
                        () -> new LateSource(Way.STAYS_OPEN)),
                Factory.of(Kind.TASK, "late-task", "Fails when its rows are read to learn.", "the tests", LateTask::new));
    }

    private enum Way { FAILS, STICKS, WAITS, STAYS_OPEN }

    private static final class LateSource implements NetworkSource {

        private final AtomicInteger readings = new AtomicInteger();
        private final Way way;

        LateSource(Way way) {
            this.way = way;
        }

        @Override
        public Stream<GivenNetwork> networks() {
            boolean again = readings.incrementAndGet() > 1;
            return IntStream.range(0, 3).mapToObj(index -> {
                if (again && index == 1) {
                    comeToOne();
                }
                return GivenNetwork.of("one", index, new Network(List.of(
                        new Layer(1, 1, new float[] {1}, new boolean[] {true}, new float[1]))));
            }).onClose(() -> {
                if (again && way == Way.STAYS_OPEN) {
                    throw new IllegalStateException("the disk is busy");
                }
            });
        }

        private void comeToOne() {
            switch (way) {
                case FAILS -> throw new IllegalStateException("the disk is gone");
                case STICKS -> {
                    while (readings.get() > 0) {
                        Thread.onSpinWait();
                    }
                }
                case WAITS -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                case STAYS_OPEN -> { }
            }
        }
    }

    private static final class LateTask implements TaskSource {

        @Override
        public Task load() {
            Rows rows = new Rows();
            return new Task(List.of("a", "b"), List.of("y"), rows, rows, rows, 0, Optional.empty());
        }
    }

    private static final class Rows implements Samples {

        private static final int READS_BEFORE_LEARNING = 8; // to check the rows, and for the digest

        private final AtomicInteger reads = new AtomicInteger();

        @Override
        public int size() {
            return 4;
        }

        @Override
        public int inputs() {
            return 2;
        }

        @Override
        public int outputs() {
            return 1;
        }

        @Override
        public void readInputs(int row, float[] into, int offset) {
            if (reads.incrementAndGet() > READS_BEFORE_LEARNING) {
                throw new IllegalStateException("row " + row + " is gone");
            }
            into[offset] = row & 1;
            into[offset + 1] = row >> 1;
        }

        @Override
        public void readTargets(int row, float[] into, int offset) {
            into[offset] = row == 3 ? 1 : 0;
        }
    }
}
