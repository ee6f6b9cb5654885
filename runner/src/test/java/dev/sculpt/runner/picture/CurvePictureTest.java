package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.SmallResults;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CurvePictureTest {

    /** The dense network, a round that was kept and one that was refused: of 18 edges 12, then 6. */
    @Test
    void roundsThatWereRefusedAreCrosses() {
        Picture picture = CurvePicture.sculpting(SmallResults.exact(0, "halves", 7)).orElseThrow();
        Document document = Pictures.parsed(picture);
        List<Element> points = Pictures.with(document, "data-accepted");

        assertEquals(List.of("dense network: 96.88 % right, 100.00 % of the edges",
                        "round 1 (stage 1): 100.00 % right, 66.67 % of the edges",
                        "round 2 (stage 1): 75.00 % right, 33.33 % of the edges, refused"),
                points.stream().map(point -> point.getElementsByTagName("title").item(0).getTextContent())
                        .distinct().toList());
        assertEquals(2, points.stream().filter(point -> point.getAttribute("data-accepted").equals("false")).count());
        assertTrue(points.stream().filter(point -> point.getAttribute("data-accepted").equals("false"))
                .allMatch(point -> point.getElementsByTagName("path").getLength() == 1));
        assertTrue(picture.description().startsWith("Accuracy and density over 2 rounds of pruning, 1 of them refused. "
                + "Kept: round 1"), picture.description());
    }

    @Test
    void withoutRoundsThereIsNothingToDraw() {
        Sculpted pruned = SmallResults.exact(0, "halves", 7);
        Sculpture sculpture = pruned.sculpture();
        Sculpted dense = new Sculpted(pruned.id(), pruned.settings(), pruned.outcome(),
                new Sculpture(sculpture.network(), sculpture.names(), sculpture.unitClusters(), sculpture.modules(),
                        sculpture.hierarchy(), List.of()),
                pruned.measures(), pruned.tries(), pruned.truth(), pruned.diagnosis(), pruned.seconds());

        assertEquals(Optional.empty(), CurvePicture.sculpting(dense));
    }
}
