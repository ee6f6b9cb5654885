package dev.sculpt.tasks.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes a tiny image set: of each class one image of 2 x 2 pixels, all of the value of its class. */
final class IdxFolder {

    private IdxFolder() { }

    /** Writes the train files as they are and the t10k files as gzip. */
    static void write(Path folder, int classes) throws IOException {
        byte[] pixels = new byte[4 * classes];
        byte[] labels = new byte[classes];
        for (int image = 0; image < classes; image++) {
            labels[image] = (byte) image;
            for (int pixel = 0; pixel < 4; pixel++) {
                pixels[4 * image + pixel] = (byte) image;
            }
        }
        byte[] imageFile = file(pixels, classes, 2, 2);
        byte[] labelFile = file(labels, classes);
        Files.write(folder.resolve("train-images-idx3-ubyte"), imageFile);
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labelFile);
        Files.write(folder.resolve("t10k-images-idx3-ubyte.gz"), gzip(imageFile));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte.gz"), gzip(labelFile));
    }

    static byte[] file(byte[] values, int... shape) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x0800 | shape.length);
        for (int dimension : shape) {
            out.writeInt(dimension);
        }
        out.write(values);
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
