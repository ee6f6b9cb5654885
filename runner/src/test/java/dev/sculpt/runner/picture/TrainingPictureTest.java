package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.TrainingCurve;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class TrainingPictureTest {

    private static Optional<Picture> picture(TrainingCurve curve) {
        Sculpted small = SmallResults.exact(0, "halves", 7);
        Sculpture bare = small.sculpture();
        Sculpture trained = new Sculpture(bare.network(), bare.names(), Optional.empty(), bare.unitClusters(),
                bare.modules(), bare.hierarchy(), bare.rounds(), curve);
        return TrainingPicture.of(new Sculpted(small.id(), small.settings(), small.outcome(), trained, small.measures(),
                small.tries(), small.truth(), small.diagnosis(), 0));
    }

    /** Four epochs over 460 pixels from 62 on, accuracies from 40 (at 166) to 100 % (at 56). */
    @Test
    void valuesStandAtTheirEpochs() {
        Picture picture = picture(new TrainingCurve(
                1, List.of(1.0, 0.5, Double.NaN, 0.02), List.of(0.5, 0.75, 0.75, 1.0))).orElseThrow();
        Document document = Pictures.parsed(picture);

        assertEquals(List.of("M177 147.67L292 101.83L407 101.83L522 56"), Pictures.with(document, "d").stream()
                .filter(path -> path.getAttribute("class").equals("curve-first"))
                .map(path -> path.getAttribute("d")).toList());
        assertEquals(3, Pictures.with(document, "d").stream()
                .filter(path -> path.getAttribute("class").equals("curve-second"))
                .findFirst().orElseThrow().getAttribute("d").split("[ML]").length - 1,
                "no point where the loss is no number");
        assertEquals("Accuracy and loss on the validation rows over 4 epochs; after the last accuracy 100.00 %, "
                + "loss 0.02000. The best epoch is kept.", picture.description());
    }

    @Test
    void aConstantLossHasAPictureToo() {
        assertTrue(picture(new TrainingCurve(2, List.of(0.1, 0.1), List.of(1.0, 1.0))).isPresent());
        assertTrue(picture(new TrainingCurve(1, List.of(0.0), List.of(1.0))).isPresent());
    }

    @Test
    void withoutACurveThereIsNone() {
        assertTrue(picture(TrainingCurve.NONE).isEmpty());
    }
}
