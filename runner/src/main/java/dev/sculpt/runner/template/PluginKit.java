package dev.sculpt.runner.template;

import dev.sculpt.api.ApiVersion;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The api and the testkit, which a plugin's project is built against.
 *
 * @param api the jar, as bytes
 * @param testkit the jar, as bytes
 */
record PluginKit(byte[] api, byte[] testkit) {

    private static final String CONTRACT = "dev/sculpt/testkit/PluginContract.class";

    /**
     * Returns the kit of the running program: the api that it runs, and the testkit that lies beside it or, in its own
     * tests, on its class path.
     *
     * @throws InvalidInputException if there is no testkit
     */
    static PluginKit ofThisProgram() throws IOException {
        Path beside = codeOf(PluginKit.class).resolveSibling("plugin-kit").resolve("sculpt-testkit.jar");
        URL contract = PluginKit.class.getClassLoader().getResource(CONTRACT);
        if (contract == null && !Files.exists(beside)) {
            throw new InvalidInputException(beside + ": no such file; mvn -pl runner -am package builds it");
        }
        return new PluginKit(jar(codeOf(SculptPlugin.class)), jar(contract == null ? beside : holder(contract)));
    }

    private static Path codeOf(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    // The folder or the jar (jar:file:/...!/...) of a class file.
    private static Path holder(URL classFile) {
        String text = classFile.toString();
        String holder = text.substring(0, text.length() - CONTRACT.length());
        return Path.of(URI.create(
                holder.startsWith("jar:") ? holder.substring("jar:".length(), holder.length() - "!/".length()) : holder));
    }

    private static byte[] jar(Path code) throws IOException {
        return Files.isDirectory(code) ? packed(code) : Files.readAllBytes(code);
    }

    private static byte[] packed(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes); Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry entry = new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0);
                out.putNextEntry(entry);
                Files.copy(file, out);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Returns the version under which Maven knows the kit: that of the api, and some digits of what it holds, so that Maven
     * never takes one that it has kept for another.
     */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(api);
            digest.update(testkit);
            return ApiVersion.current() + "-" + HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Writes the jars into a project, laid out as a Maven repository. */
    void write(Path project) throws IOException {
        for (String name : List.of("sculpt-api", "sculpt-testkit")) {
            Path folder = project.resolve("repository/dev/sculpt").resolve(name).resolve(version());
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + "-" + version() + ".jar"), name.equals("sculpt-api") ? api : testkit);
        }
    }
}
