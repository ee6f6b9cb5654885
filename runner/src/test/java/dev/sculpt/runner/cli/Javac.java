package dev.sculpt.runner.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the sources of plugins that tests drop in. */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Javac() { }

    /**
     * Compiles classes of the package without a name.
     *
     * @param sources by the name of the class
     * @param classPath what they see besides the JDK
     * @param into the folder of their class files, which is made
     */
    static void compile(Map<String, String> sources, List<Path> classPath, Path into) throws IOException {
        Path folder = Files.createDirectories(into.resolveSibling(into.getFileName() + "-sources"));
        List<Path> files = sources.entrySet().stream().map(source -> {
            try {
                return Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
        compileFiles(files, classPath, into);
    }

    /** Compiles files; {@code classPath} is what they see besides the JDK, {@code into} the folder of their class files. */
    static void compileFiles(List<Path> files, List<Path> classPath, Path into) throws IOException {
        Files.createDirectories(into);
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
            String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            List<String> options = Stream.of("-d", into.toString(), "-cp", path, "-proc:none", "-parameters",
                    "--release", "17", "-Xlint:all", "-Werror").toList();
            boolean compiled = COMPILER.getTask(
                    errors, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files)).call();
            if (!compiled) {
                throw new AssertionError(errors.toString());
            }
        }
    }
}
