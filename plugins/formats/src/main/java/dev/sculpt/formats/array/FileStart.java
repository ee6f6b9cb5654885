package dev.sculpt.formats.array;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.files.GivenBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts from the weights in a file instead of a generator, so that every seed starts from the same network. It counts as
 * trained, unless it is to be fine-tuned. The percentages of a pruning are of the whole shape, as for a network trained
 * here, even where the file's masks leave some edges out.
 *
 * <p>Nothing of the file is kept between calls.
 */
public final class FileStart implements NetworkStart {

    private final Path path;
    private final List<String> layers;
    private final Layout layout;
    private final boolean finetune;

    /** Creates the start; the file is not touched before {@link #check}. */
    public FileStart(FileStartSettings settings) {
        this.path = settings.path();
        this.layers = settings.layers();
        this.layout = settings.layout();
        this.finetune = settings.finetune();
    }

    @Override
    public void check(Task task) {
        read(task);
    }

    /**
     * {@inheritDoc}
     *
     * @throws SettingException if the file is missing, or holds no network that fits the task
     */
    @Override
    public Network network(Task task, List<Integer> hidden, Seed seed) {
        return read(task);
    }

    private Network read(Task task) {
        try (ArrayFile file = ArrayFile.open(path)) {
            return new NetworkArrays(file, layers, layout).network(task.inputs(), task.outputs());
        } catch (InvalidArrayException e) {
            throw new SettingException("path", path + ": " + e.getMessage());
        } catch (IOException e) {
            throw new SettingException("path", path + ": cannot be read: " + GivenBytes.reason(e));
        }
    }

    @Override
    public boolean bringsWidths() {
        return true;
    }

    @Override
    public boolean trained() {
        return !finetune;
    }
}
