package dev.sculpt.runner.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import dev.sculpt.runner.problem.InvalidInputException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What a picture can be written as. The same picture gives the same bytes on one system with the same fonts. */
public enum PictureFormat {
    /** Text, which everything else is made of. */
    SVG {
        @Override
        byte[] made(Picture picture) {
            return picture.file().getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Pixels, {@value #SCALE} for each of the picture, and fewer of one that is very large. */
    PNG {
        @Override
        byte[] made(Picture picture) throws IOException {
            double scale = Math.min(SCALE, MOST_PIXELS / Math.max(picture.width(), picture.height()));
            BufferedImage image = new BufferedImage((int) Math.ceil(picture.width() * scale),
                    (int) Math.ceil(picture.height() * scale), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            render(picture, graphics);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    },
    /** One page as large as the picture, of lines that stay sharp; letters are outlines. */
    PDF {
        @Override
        byte[] made(Picture picture) throws IOException {
            float width = (float) picture.width();
            float height = (float) picture.height();
            try (PDDocument document = new PDDocument()) {
                document.setDocumentId(0L); // by default it has the time in it
                document.getDocumentInformation().setTitle(picture.title());
                document.getDocumentInformation().setSubject(picture.description());
                PDPage page = new PDPage(new PDRectangle(width, height));
                document.addPage(page);
                PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
                render(picture, graphics);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawForm(graphics.getXFormObject());
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        }
    };

    private static final double SCALE = 2;
    private static final double MOST_PIXELS = 12_000;

    /** Returns the ending of files, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a picture in this format.
     *
     * @throws InvalidInputException if it is to be drawn and the system has no fonts
     */
    public byte[] bytes(Picture picture) throws IOException {
        if (this == SVG) {
            return made(picture);
        }
        System.setProperty("java.awt.headless", "true");
        try {
            return made(picture);
        } catch (LinkageError | InternalError e) { // what Java throws without libfreetype, libfontconfig or any font
            throw new InvalidInputException("a " + ending() + " cannot be drawn without fonts: install some, as by "
                    + "apt-get install fontconfig fonts-dejavu-core, or take --format svg (" + e.getMessage() + ")");
        }
    }

    abstract byte[] made(Picture picture) throws IOException;

    private static void render(Picture picture, Graphics2D graphics) throws IOException {
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            SVGDocument document = Objects.requireNonNull(new SVGLoader().load(
                    new ByteArrayInputStream(SVG.made(picture)), null, LoaderContext.createDefault()));
            document.render(null, graphics, new ViewBox((float) picture.width(), (float) picture.height()));
        } finally {
            graphics.dispose();
        }
    }
}
