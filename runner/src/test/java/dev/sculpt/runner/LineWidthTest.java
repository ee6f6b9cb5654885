package dev.sculpt.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the sources and the documentation of all modules to the width that they are read in. */
class LineWidthTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final int JAVA = 125;
    private static final int PROSE = 130;

    @Test
    void linesOfJavaFit() throws IOException {
        List<Path> sources = files(".java");
        assertTrue(sources.size() > 100, sources.size() + " files");
        List<String> wide = new ArrayList<>();
        for (Path source : sources) {
            List<String> lines = Files.readAllLines(source);
            for (int line = 0; line < lines.size(); line++) {
                note(source, line, lines.get(line), JAVA, wide);
            }
        }
        assertEquals(List.of(), wide);
    }

    /** Tables are as wide as they have to be, and so is what stands between fences. */
    @Test
    void linesOfProseFit() throws IOException {
        List<Path> texts = files(".md");
        assertTrue(texts.contains(REPOSITORY.resolve("README.md")), texts.toString());
        List<String> wide = new ArrayList<>();
        for (Path text : texts) {
            boolean fenced = false;
            List<String> lines = Files.readAllLines(text);
            for (int line = 0; line < lines.size(); line++) {
                String stripped = lines.get(line).strip();
                fenced ^= stripped.startsWith("```");
                if (!fenced && !stripped.startsWith("|")) {
                    note(text, line, lines.get(line), PROSE, wide);
                }
            }
        }
        assertEquals(List.of(), wide);
    }

    private static void note(Path file, int line, String text, int most, List<String> wide) {
        int width = text.codePointCount(0, text.length());
        if (width > most) {
            wide.add(file + ":" + (line + 1) + " has " + width + " characters, at most " + most);
        }
    }

    // Not what is built, run or hidden.
    private static List<Path> files(String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean left = name.equals("target") || name.equals("runs") || name.startsWith(".") && !name.equals("..");
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(ending)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
