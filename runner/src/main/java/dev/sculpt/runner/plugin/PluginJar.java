package dev.sculpt.runner.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/**
 * A jar that was dropped in.
 *
 * @param path the jar
 * @param sha256 its SHA-256 in hexadecimal
 */
public record PluginJar(Path path, String sha256) {

    /** Reads a jar's digest. */
    static PluginJar of(Path path) throws IOException {
        return new PluginJar(path, Sha256.of(path));
    }

    /**
     * Reads the jar to its end, since a class loader takes one that it cannot read for an empty one, and no part of Java
     * compares checksums of a jar.
     *
     * @return the main attributes of its manifest, none where it has no manifest
     * @throws ZipException if it is damaged
     */
    Attributes attributes() throws IOException {
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                CheckedInputStream in = new CheckedInputStream(jar.getInputStream(entry), new CRC32());
                in.transferTo(OutputStream.nullOutputStream());
                if (entry.getCrc() != -1 && entry.getCrc() != in.getChecksum().getValue()) {
                    throw new ZipException("the checksum of " + entry.getName() + " is wrong");
                }
            }
            Manifest manifest = jar.getManifest();
            return manifest == null ? new Attributes() : manifest.getMainAttributes();
        } catch (IOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ZipException(e.toString()); // what Java does on some damaged directories of a jar
        }
    }
}
