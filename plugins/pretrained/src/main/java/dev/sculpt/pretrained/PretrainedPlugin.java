package dev.sculpt.pretrained;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the network start of this package. */
public final class PretrainedPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.NETWORK_START,
                "from-file",
                "Starts from the weights in a file, which count as trained.",
                "arrays W0, b0, M0, W1, ... or *.weight and *.bias in .npz, .npy or .safetensors",
                FileStartSettings.class,
                FileStart::new));
    }
}
