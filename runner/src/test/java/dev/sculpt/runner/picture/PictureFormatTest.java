package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.SmallResults;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PictureFormatTest {

    private static final Picture PICTURE = NetworkPicture.of(SmallResults.wrong(0, "halves", 7));

    @Test
    void aPngHasTheColoursOfThePicture() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureFormat.PNG.bytes(PICTURE)));

        assertEquals((int) Math.ceil(2 * PICTURE.width()), image.getWidth());
        assertEquals((int) Math.ceil(2 * PICTURE.height()), image.getHeight());
        assertEquals(Color.WHITE, new Color(image.getRGB(0, 0)));
        assertEquals(Color.WHITE, new Color(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)));
        assertTrue(pixels(image, 0x77aadd) > 500, "a unit of the first function");
        assertTrue(pixels(image, 0xee8866) > 500, "an input of the second");
        assertTrue(pixels(image, 0xb3001b) > 100, "a ring");
    }

    private static long pixels(BufferedImage image, int colour) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aPdfIsOnePageAsLargeAsThePicture() throws IOException {
        try (PDDocument document = Loader.loadPDF(PictureFormat.PDF.bytes(PICTURE))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(PICTURE.width(), document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(PICTURE.height(), document.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals(PICTURE.title(), document.getDocumentInformation().getTitle());
            assertTrue(pixels(new PDFRenderer(document).renderImage(0, 2), 0x77aadd) > 500, "a unit of the first function");
        }
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        for (PictureFormat format : PictureFormat.values()) {
            assertArrayEquals(format.bytes(PICTURE), format.bytes(PICTURE), format.ending());
        }
    }
}
