package dev.sculpt.nd4j;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.models.mlp.Mlp;
import dev.sculpt.models.mlp.MlpContract;
import dev.sculpt.models.mlp.MlpSettings;

class Nd4jMlpTest extends MlpContract {

    @Override
    protected Trainable model(MlpSettings settings) {
        return new Mlp(settings, new BlasProduct());
    }
}
