package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A schedule that writes down when it is made, used and closed. */
public final class ClosedPlugin implements SculptPlugin {

    /**
     * Settings.
     *
     * @param log where it writes
     * @param fails whether it cannot be closed
     */
    public record LogSettings(
            @Setting("where it writes") Path log,
            @Setting(value = "fails to close", defaultValue = "false") boolean fails) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.PRUNING_SCHEDULE, "closed", "Writes it down.", "the tests", LogSettings.class, Logged::new));
    }

    private record Logged(LogSettings settings) implements PruningSchedule, AutoCloseable {

        private Logged {
            write(settings, "made\n");
        }

        @Override
        public double percent(double start, double step, int round) {
            write(settings, "used\n");
            return 100;
        }

        @Override
        public void close() {
            write(settings, "closed\n");
            if (settings.fails()) {
                throw new IllegalStateException("stuck");
            }
        }

        private static void write(LogSettings settings, String line) {
            try {
                Files.writeString(settings.log(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
