package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.ExecutionException;
import dev.sculpt.api.execution.Work;
import dev.sculpt.api.setting.Setting;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Executions of this process: one that takes the last networks first, and some that break their contract. */
public final class ExecutionPlugin implements SculptPlugin {

    /** What the execution does. */
    public enum Mood { BACKWARDS, EARLY, THROWS, GIVES_UP, GARBLES, FOREIGN, FULL, LOOPS, WAITS, EXITS }

    /**
     * Settings.
     *
     * @param mood what it does
     * @param library a jar that it says it loads
     */
    public record ExecutionSettings(
            @Setting(value = "what it does", defaultValue = "backwards") Mood mood,
            @Setting("a jar that it says it loads") Optional<Path> library) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(Kind.EXECUTION, "moody", "Does what it likes.", "the tests",
                ExecutionSettings.class, Moody::new));
    }

    private static void loop() {
        System.out.println("idle");
        while (Mood.LOOPS.ordinal() > 0) {
            Thread.onSpinWait();
        }
    }

    private static void await() {
        System.out.println("idle");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    private record Moody(ExecutionSettings settings) implements Execution {

        @Override
        public List<Path> code() {
            return settings.library().stream().toList();
        }

        @Override
        public void execute(Work work) {
            List<Batch> groups = new ArrayList<>();
            work.groups().forEachRemaining(groups::add);
            Collections.reverse(groups);
            if (settings.mood() != Mood.BACKWARDS) {
                work.compute(groups.get(0));
                broken(work);
            } else {
                groups.stream().takeWhile(group -> !work.isStopping()).forEach(work::compute);
            }
        }

        private void broken(Work work) {
            switch (settings.mood()) {
                case THROWS -> throw new IllegalStateException("the cluster is on fire");
                case GIVES_UP -> throw new ExecutionException("the cluster is closed on Thursdays");
                case GARBLES -> work.accept("3f2a\t0.1\t{}".getBytes(StandardCharsets.UTF_8));
                case FOREIGN -> work.accept("f5aec391\t1.0\t{}\n".getBytes(StandardCharsets.UTF_8));
                case FULL -> throw new UncheckedIOException(
                        new FileSystemException("/tmp/batches", null, "No space left on device"));
                case LOOPS -> loop();
                case WAITS -> await();
                case EXITS -> System.exit(0);
                default -> work.remark("this is enough for today");
            }
        }
    }
}
