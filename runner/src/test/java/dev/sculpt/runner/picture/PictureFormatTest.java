package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.SmallResults;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureFormatTest {

    private final Picture picture = NetworkPicture.of(SmallResults.wrong(0, "halves", 3));

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(pixel -> image.getRGB(pixel % image.getWidth(), pixel / image.getWidth())).distinct().count();
    }

    @Test
    void pngHasTwoPixelsForEachOfThePictureOnWhite() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureFormat.PNG.bytes(picture)));

        assertEquals(Math.ceil(2 * picture.width()), image.getWidth());
        assertEquals(Math.ceil(2 * picture.height()), image.getHeight());
        assertEquals(0xffffffff, image.getRGB(0, 0));
        assertTrue(colours(image) > 20, "is drawn on");
    }

    @Test
    void pdfIsOnePageOfThatSize() throws IOException {
        try (PDDocument document = Loader.loadPDF(PictureFormat.PDF.bytes(picture))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(picture.width(), document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(picture.title(), document.getDocumentInformation().getTitle());
            assertTrue(colours(new PDFRenderer(document).renderImage(0)) > 20, "is drawn on");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSamePictureHasTheSameBytes(PictureFormat format) throws IOException {
        assertArrayEquals(format.bytes(picture),
                format.bytes(NetworkPicture.of(SmallResults.wrong(0, "halves", 3))));
    }
}
