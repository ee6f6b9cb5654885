package dev.sculpt.formats;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.formats.array.FileStart;
import dev.sculpt.formats.array.FileStartSettings;
import java.util.List;

/** Offers the formats of this module. */
public final class FormatsPlugin implements SculptPlugin {

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
