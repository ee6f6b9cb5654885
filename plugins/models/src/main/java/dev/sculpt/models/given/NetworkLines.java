package dev.sculpt.models.given;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenBytes;
import dev.sculpt.files.GivenText;
import dev.sculpt.networklines.InvalidLineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** The networks of an open file, in order; each is read when it is asked for. */
final class NetworkLines extends AbstractSpliterator<GivenNetwork> {

    private final Path path;
    private final BufferedReader reader;
    private int line;
    private boolean any;

    NetworkLines(Path path, BufferedReader reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        this.path = path;
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super GivenNetwork> action) {
        String text = nextText();
        if (text == null) {
            if (!any) {
                throw new SettingException("path", path + " is empty: it holds no network");
            }
            return false;
        }
        any = true;
        action.accept(parse(text));
        return true;
    }

    /** Returns the next line that is not blank, or null at the end. */
    private String nextText() {
        try {
            String text;
            do {
                line++;
                text = reader.readLine();
                text = text == null ? null : GivenText.unmarked(text);
            } while (text != null && text.isBlank());
            return text;
        } catch (IOException e) { // also where compressed data are broken or end early
            throw refused("cannot be read: " + GivenBytes.reason(e));
        }
    }

    private GivenNetwork parse(String text) {
        try {
            return GivenLine.network(text);
        } catch (InvalidLineException e) {
            throw refused(e.getMessage());
        }
    }

    private SettingException refused(String message) {
        return new SettingException("path", path + " line " + line + ": " + message);
    }

    /** Closes the file. */
    void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
