package dev.sculpt.nd4j;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.models.mlp.Mlp;
import dev.sculpt.models.mlp.MlpSettings;
import java.util.List;

/** Offers the model of this package. */
public final class Nd4jPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(
                Kind.MODEL,
                "nd4j-mlp",
                "The multi-layer perceptron of mlp, its large layers multiplied by the OpenBLAS of ND4J.",
                "as mlp, to float tolerance",
                MlpSettings.class,
                settings -> new Mlp(settings, new BlasProduct())));
    }
}
