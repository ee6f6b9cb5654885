package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.UnitNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class WidePictureTest {

    private static final int PIXELS = 2 * 28 * 28;

    /** Two pictures side by side: all pixels of one feed hidden unit 0, of the other hidden unit 1. */
    private static Sculpted wide(List<String> names) {
        float[] weights = new float[2 * PIXELS];
        boolean[] mask = new boolean[2 * PIXELS];
        int[] groups = new int[PIXELS];
        for (int input = 0; input < PIXELS; input++) {
            groups[input] = input < PIXELS / 2 ? 0 : 1;
            weights[groups[input] * PIXELS + input] = input % 3 == 0 ? -1 : 1;
            mask[groups[input] * PIXELS + input] = true;
        }
        Network network = new Network(List.of(new Layer(PIXELS, 2, weights, mask, new float[2]),
                new Layer(2, 2, new float[] {1, 0, 0, -2}, new boolean[] {true, false, false, true}, new float[2])));
        UnitLabels modules = new UnitLabels(new int[][] {groups, {0, 1}, {0, 1}});
        Sculpted small = SmallResults.exact(0, "images", 0);
        Sculpture sculpture = new Sculpture(network, new UnitNames(names, List.of("y0", "y1")), modules, modules,
                Hierarchy.of(network, modules), List.of());
        return new Sculpted(small.id(), small.settings(), small.outcome(), sculpture, small.measures(), small.tries(),
                Optional.empty(), Optional.empty(), 0);
    }

    private static List<String> pixels() {
        List<String> names = new ArrayList<>();
        for (String side : List.of("left_", "right_")) {
            for (int row = 0; row < 28; row++) {
                for (int column = 0; column < 28; column++) {
                    names.add(side + row + "_" + column);
                }
            }
        }
        return names;
    }

    @Test
    void pixelsOfEachModuleArePaintedOnThePicture() {
        Picture picture = NetworkPicture.of(wide(pixels()));
        Document document = Pictures.parsed(picture);
        List<String> text = NetworkPictureTest.text(document);

        assertEquals(2, text.stream().filter("784 pixels"::equals).count(), text.toString());
        assertEquals(2, Pictures.with(document, "data-edges").stream()
                .filter(band -> band.getAttribute("data-edges").equals("784")).count());
        // 28 rows of a picture, each one rectangle.
        assertEquals(2, Pictures.with(document, "d").stream().map(path -> path.getAttribute("d"))
                .filter(path -> path.chars().filter(letter -> letter == 'M').count() == 28).count());
        assertTrue(text.size() < 40 && picture.file().length() < 20_000, text.size() + " texts");
    }

    @Test
    void otherInputsArePacked() {
        String[] names = new String[PIXELS];
        Arrays.setAll(names, input -> "x" + input);
        Picture picture = NetworkPicture.of(wide(List.of(names)));

        assertEquals(2, NetworkPictureTest.text(Pictures.parsed(picture)).stream().filter("784 inputs"::equals).count());
        assertTrue(picture.width() < 1200 && picture.height() < 900, picture.width() + " x " + picture.height());
    }
}
