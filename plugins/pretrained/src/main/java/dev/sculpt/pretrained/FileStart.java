package dev.sculpt.pretrained;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.models.mlp.Mlp;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A multi-layer perceptron whose first weights come from a file instead of a generator, so that every seed starts from
 * the same network. It counts as trained, unless it is to be fine-tuned. The percentages of a pruning are of the whole
 * shape, as for a network trained here, even where the file's masks leave some edges out.
 *
 * <p>Nothing of the file is kept between calls.
 */
public final class Pretrained implements Trainable {

    private final Path path;
    private final Layout layout;
    private final boolean finetune;
    private final Trainable perceptron;

    /** Creates the model; the file is not touched before {@link #check}. */
    public Pretrained(PretrainedSettings settings) {
        this.path = settings.path();
        this.layout = settings.layout();
        this.finetune = settings.finetune();
        this.perceptron = new Mlp(settings.perceptron());
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
    public Network initial(Task task, Seed seed) {
        return read(task);
    }

    private Network read(Task task) {
        try (ArrayFile file = ArrayFile.open(path)) {
            return new NetworkArrays(file, layout).network(task.inputs(), task.outputs());
        } catch (InvalidArrayException e) {
            throw new SettingException("path", path + ": " + e.getMessage());
        } catch (IOException e) {
            throw new SettingException("path", path + ": cannot be read: " + e.getMessage());
        }
    }

    @Override
    public boolean startsTrained() {
        return !finetune;
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        return perceptron.train(start, task, context);
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        return perceptron.evaluate(network, samples);
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        perceptron.probe(network, samples, objective, visitor);
    }
}
