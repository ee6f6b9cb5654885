package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.export.ExportException;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.api.setting.Setting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A format that does what its setting says, or fails in one of the ways a format can. */
public final class PostcardPlugin implements SculptPlugin {

    /** What the format does. */
    public enum Mood { CALM, SILENT, THROWS, REFUSES, WANDERS }

    /**
     * Settings.
     *
     * @param mood what it does
     */
    public record PostcardSettings(@Setting(value = "what it does", defaultValue = "calm") Mood mood) { }

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.NETWORK_EXPORT, "postcard", "Writes a postcard.", "the tests", PostcardSettings.class, Postcard::new));
    }

    private record Postcard(PostcardSettings settings) implements NetworkExport {

        @Override
        public String ending() {
            return settings.mood() == Mood.WANDERS ? "../card" : "txt";
        }

        @Override
        public void write(ExportedNetwork exported, OutputStream out) throws IOException {
            if (settings.mood() == Mood.SILENT) {
                return;
            }
            String text = "wish you were here, " + exported.network().widths().stream()
                    .map(String::valueOf).collect(Collectors.joining("-"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            if (settings.mood() == Mood.THROWS) {
                throw new IllegalStateException("no stamps");
            } else if (settings.mood() == Mood.REFUSES) {
                throw new ExportException("no room on the card");
            }
        }
    }
}
