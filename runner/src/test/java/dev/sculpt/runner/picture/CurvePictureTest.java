package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.SmallResults;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of a dense network of 18 edges, one round that was kept with 12 of them and one that was refused with 6. */
class CurvePictureTest {

    @Test
    void everyRoundIsAPointAndOneThatWasRefusedACross() throws Exception {
        Drawn drawn = Drawn.of(CurvePicture.sculpting(SmallResults.exact(0, "halves", 3)).orElseThrow());

        assertEquals(2, drawn.classed("dot-accuracy"));
        assertEquals(2, drawn.classed("dot-density"));
        assertEquals(2 + 1, drawn.classed("refused")); // one in each chart, and what it means
        assertEquals(2, drawn.with("data-accepted").stream()
                .filter(point -> point.getAttribute("data-accepted").equals("false")).count());
    }

    @Test
    void pointsSayTheirValues() throws Exception {
        List<String> titles = Drawn.of(CurvePicture.sculpting(SmallResults.exact(0, "halves", 3)).orElseThrow())
                .elements("title").stream().map(title -> title.getTextContent()).toList();

        assertTrue(titles.contains("dense network: 96.88 % right, 100.00 % of the edges"), titles.toString());
        assertTrue(titles.contains("round 1 (stage 1): 100.00 % right, 66.67 % of the edges"), titles.toString());
        assertTrue(titles.contains("round 2 (stage 1): 75.00 % right, 33.33 % of the edges, refused"), titles.toString());
    }

    @Test
    void withoutRoundsThereIsNothingToDraw() {
        Sculpted pruned = SmallResults.exact(0, "halves", 3);
        Sculpture sculpture = pruned.sculpture();
        Sculpted dense = new Sculpted(pruned.id(), pruned.settings(), pruned.outcome(),
                new Sculpture(sculpture.network(), sculpture.names(), sculpture.unitClusters(), sculpture.modules(),
                        sculpture.hierarchy(), List.of()),
                pruned.measures(), pruned.tries(), pruned.truth(), pruned.diagnosis(), pruned.seconds());

        assertEquals(Optional.empty(), CurvePicture.sculpting(dense));
    }
}
