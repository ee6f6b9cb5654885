package dev.sculpt.spark.cluster;

import dev.sculpt.api.execution.BatchWorker;
import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.ShippedFile;
import dev.sculpt.api.execution.WorkerFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * All files of portable work as one file, which Spark copies to its executors. First comes the list of digests and the
 * description, whose own digest an executor is told with each task: what it loads is what the driver has, whoever copied it.
 */
final class WorkArchive {

    private static final String LIST = "work";
    private static final int BUFFER = 1 << 16;

    private WorkArchive() { }

    /** Returns the list of digests, a line for each file, an empty line, and the description. */
    private static String list(PortableWork work) {
        StringBuilder list = new StringBuilder();
        work.digests().forEach((place, sha256) -> list.append(sha256).append(' ').append(place).append('\n'));
        return list.append('\n').append(work.description()).toString();
    }

    /** Returns the digest of work, in hexadecimal. */
    static String digest(PortableWork work) {
        return digest(list(work));
    }

    private static String digest(String list) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Writes work into a new file. Nothing is compressed: jars are. */
    static void write(PortableWork work, Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            out.putNextEntry(new ZipEntry(LIST));
            out.write(list(work).getBytes(StandardCharsets.UTF_8));
            for (ShippedFile each : work.files()) {
                out.putNextEntry(new ZipEntry(each.place()));
                Files.copy(each.source(), out);
            }
        }
    }

    /**
     * Unpacks work and opens a worker of it.
     *
     * @param file as it was written
     * @param digest of the work
     * @param root an empty folder that nobody else writes to
     * @throws IOException if it cannot be read, or is other work; nothing of it is loaded then
     */
    static BatchWorker open(Path file, String digest, Path root) throws IOException {
        WorkerFolder folder = new WorkerFolder(root);
        Map<String, String> digests = new LinkedHashMap<>();
        String description;
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            String list = list(in);
            if (!digest(list).equals(digest)) {
                throw new IOException(file + ": is not the work that was shipped");
            }
            int end = list.indexOf("\n\n");
            list.substring(0, Math.max(0, end)).lines().forEach(line -> digests.put(
                    line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' '))));
            description = list.substring(end + 2);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (digests.containsKey(entry.getName())) {
                    folder.put(entry.getName(), in);
                }
            }
        }
        return folder.open(description, digests);
    }

    private static String list(ZipInputStream in) throws IOException {
        ZipEntry first = in.getNextEntry();
        return first == null || !first.getName().equals(LIST) ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
