package dev.sculpt.tasks.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sculpt.api.task.Task;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads MNIST itself where the environment variable MNIST names its folder, and holds it against what is known of it:
 * 60,000 and 10,000 images of 28 x 28, 5,923 zeros to train on, and a mean of 0.1307 over all pixels to train on.
 */
@Tag("long")
class RealDigitsTest {

    private static Path folder() {
        String folder = System.getenv("MNIST");
        assumeTrue(folder != null, "MNIST names no folder");
        return Path.of(folder);
    }

    @Test
    void imagesAndClassesAreThoseOfMnist() {
        ImageData data = ImageData.read(folder());

        assertEquals(60_000, data.training().classes().length);
        assertEquals(10_000, data.test().classes().length);
        assertEquals(28, data.training().width());
        assertEquals(28, data.training().height());
        assertEquals(5_923, data.training().ofClass(0).length);
        assertEquals(5, data.training().classes()[0]);
        assertEquals(7, data.test().classes()[0]);
        long sum = 0;
        for (byte pixel : data.training().pixels()) {
            sum += Byte.toUnsignedInt(pixel);
        }
        assertEquals(0.1307, sum / (255.0 * data.training().pixels().length), 0.00005);
    }

    /** 800 and 200 pairs of each of 10 x 10 and of 8 x 8 classes. */
    @Test
    void pairsAreAsManyAsPublished() {
        ImagePairSettings settings = new ImagePairSettings(folder(), List.of(), 1000, 800, 0, 0);
        Task digits = ImagePairTask.twoDigits(settings).load();
        Task xor = ImagePairTask.digitXor(settings).load();

        assertEquals(80_000, digits.training().size());
        assertEquals(20_000, digits.test().size());
        assertEquals(51_200, xor.training().size());
        assertEquals(12_800, xor.test().size());
        assertEquals(1568, xor.inputs());
    }
}
