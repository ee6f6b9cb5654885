package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A pruning stage that prunes nothing, and at one seed does what no stage may, as long as a file is there. */
public final class RudePlugin implements SculptPlugin {

    /** What it does. */
    public enum Deed { LOOPS, WAITS, EXITS, HOARDS, RECURSES, INTERRUPTS, COLOURS, LINGERS, STRAYS, INSISTS }

    /**
     * Settings.
     *
     * @param does what it does
     * @param seed where it does that
     * @param file as long as this is there
     */
    public record RudeSettings(
            @Setting("what it does") Deed does,
            @Setting(value = "the seed at which it does that", defaultValue = "1") long seed,
            @Setting("the path of a file, unknown to the run; it behaves itself once this is gone") String file) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(Kind.PRUNING, "rude", "Does what no stage may.", "the tests", RudeSettings.class,
                Rude::new));
    }

    private record Rude(RudeSettings settings) implements Pruning {

        @Override
        public Pruned prune(PruningStart start, RunContext context) {
            boolean here = context.seed().equals(new Seed(settings.seed()).child("pruning").child(0));
            if (here && Files.exists(Path.of(settings.file()))) {
                misbehave();
            }
            return new Pruned(start.network(), 0, List.of());
        }

        private void misbehave() {
            switch (settings.does()) {
                case LOOPS -> loop();
                case WAITS -> await();
                case EXITS -> System.exit(0);
                case HOARDS -> hoard();
                case RECURSES -> recurse(1);
                case INTERRUPTS -> Thread.currentThread().interrupt();
                case LINGERS -> Runtime.getRuntime().addShutdownHook(new Thread(this::loop));
                case INSISTS -> insist();
                case STRAYS -> stray();
                case COLOURS -> throw new IllegalStateException("\u001b[31mred\r\nand a second line");
            }
        }

        private void loop() {
            while (settings.seed() < Long.MAX_VALUE) {
                Thread.onSpinWait();
            }
        }

        // Waits until it is told to end, and passes that on, as one should.
        private static void insist() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void stray() {
            Thread thread = new Thread(() -> {
                throw new IllegalStateException("from a thread\nof seed " + settings.seed());
            });
            thread.start();
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void await() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static int hoard() {
            List<long[]> hoard = new ArrayList<>();
            while (hoard.size() < Integer.MAX_VALUE) {
                hoard.add(new long[1 << 20]);
            }
            return hoard.size();
        }

        private static int recurse(int depth) {
            return depth < 0 ? 0 : 1 + recurse(depth + 1);
        }
    }
}
