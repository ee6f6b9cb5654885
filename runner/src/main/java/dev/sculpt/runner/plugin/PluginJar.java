package dev.sculpt.runner.plugin;

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
 * A plugin jar that was dropped in.
 *
 * @param path the jar
 * @param sha256 its SHA-256 in hexadecimal
 */
public record PluginJar(Path path, String sha256) {

    /** Reads a jar's digest. */
    static PluginJar of(Path path) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), newDigest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return new PluginJar(path, HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest()));
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
