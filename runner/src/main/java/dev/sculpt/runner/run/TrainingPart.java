package dev.sculpt.runner.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.TrainingCurve;
import java.util.List;

/** The field that says how the training of the dense network went on; missing where that is not recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrainingPart(Curve training) {

    /** The values of a curve; a loss is null where it is no number. */
    record Curve(int every, List<Float> loss, List<Float> accuracy) { }

    static TrainingPart of(TrainingCurve curve) {
        return new TrainingPart(curve.isEmpty() ? null : new Curve(curve.every(),
                curve.losses().stream().map(loss -> Double.isFinite(loss) ? loss.floatValue() : null).toList(),
                curve.accuracies().stream().map(Double::floatValue).toList()));
    }

    TrainingCurve curve() throws InvalidLineException {
        if (training == null) {
            return TrainingCurve.NONE;
        }
        NetworkCodec.require("training.loss", training.loss);
        NetworkCodec.require("training.accuracy", training.accuracy);
        try {
            return new TrainingCurve(training.every,
                    training.loss.stream().map(loss -> loss == null ? Double.NaN : (double) loss).toList(),
                    training.accuracy.stream().map(Float::doubleValue).toList());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InvalidLineException("\"training\": an accuracy is missing, or there are not as many as losses");
        }
    }
}
