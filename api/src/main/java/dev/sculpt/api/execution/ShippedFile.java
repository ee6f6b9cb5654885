package dev.sculpt.api.execution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a worker needs.
 *
 * @param place in the folder of the worker: names with slashes between, none of them {@code ..}
 * @param source where it lies in this process
 * @param sha256 of its content, in hexadecimal
 */
public record ShippedFile(String place, Path source, String sha256) {

    public ShippedFile {
        WorkerFolder.checkPlace(place);
    }

    /** Reads the digest of a file. */
    public static ShippedFile of(String place, Path source) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(source), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return new ShippedFile(place, source, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
