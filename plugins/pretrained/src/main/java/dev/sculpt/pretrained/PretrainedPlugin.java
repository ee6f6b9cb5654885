package dev.sculpt.pretrained;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the model of this package. */
public final class PretrainedPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.MODEL,
                "pretrained",
                "Multi-layer perceptron that starts from the weights in a file.",
                "arrays W0, b0, M0, W1, ... or *.weight and *.bias in .npz, .npy or .safetensors",
                PretrainedSettings.class,
                Pretrained::new));
    }
}
