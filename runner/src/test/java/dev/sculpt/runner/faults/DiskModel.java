package dev.sculpt.runner.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is on the disk, and what only in memory, of one folder that is written to: content is on the disk once the file was
 * forced, names once their folder was. After each operation it takes down what a loss of power could leave.
 */
public final class DiskModel implements Faults {

    /** What a loss of power leaves. */
    public enum Left {
        /** Nothing was lost, as when the process alone was killed. */
        ALL,
        /** Only what was forced. */
        FORCED,
        /** All names, but of their content only what was forced. */
        NAMES,
        /** Of the names some are as they were last, some as they were forced. */
        SOME_NAMES
    }

    /** A file by any name. */
    private static final class Inode {
        private byte[] forced = {};
    }

    private static final Inode FOLDER = new Inode();

    private final Path root;
    private final SplittableRandom random;
    private final Map<Path, Inode> names = new TreeMap<>();
    private final Map<Path, Map<Path, Inode>> forcedNames = new HashMap<>();
    private final List<Map<Left, Map<Path, byte[]>>> states = new ArrayList<>();
    private final List<String> operations = new ArrayList<>();

    /** Starts with a folder that is not there yet. */
    public DiskModel(Path root, long seed) {
        this.root = root;
        this.random = new SplittableRandom(seed);
        forcedNames.put(root.getParent(), Map.of());
    }

    @Override
    public void before(FileOperation operation, Path path) {
        // nothing fails
    }

    @Override
    public synchronized void after(FileOperation operation, Path path, Path source) throws IOException {
        switch (operation) {
            case CREATE -> names.computeIfAbsent(path, file -> new Inode());
            case MAKE_FOLDER -> names.put(path, FOLDER);
            case DELETE -> names.remove(path);
            case MOVE -> names.put(path, names.remove(source));
            case FORCE -> force(path);
            default -> { }
        }
        if (operation.changes()) {
            Map<Left, Map<Path, byte[]>> state = new HashMap<>();
            for (Left left : Left.values()) {
                state.put(left, state(left));
            }
            states.add(state);
            operations.add(operation + " " + path.getFileName());
        }
    }

    private void force(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Map<Path, Inode> inIt = new TreeMap<>();
            names.forEach((name, inode) -> {
                if (name.getParent().equals(path)) {
                    inIt.put(name, inode);
                }
            });
            forcedNames.put(path, inIt);
        } else if (names.containsKey(path)) { // else of a file that was deleted while it is open
            names.get(path).forced = Files.readAllBytes(path);
        }
    }

    /** Has the names of the folder that the root lies in forced, which is not watched. */
    public synchronized void rootForced() {
        forcedNames.put(root.getParent(), Map.of(root, FOLDER));
    }

    private Map<Path, byte[]> state(Left left) throws IOException {
        Map<Path, byte[]> state = new TreeMap<>();
        if (left == Left.ALL) {
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.toList()) {
                        state.put(file, Files.isDirectory(file) ? null : Files.readAllBytes(file));
                    }
                }
            }
            return state;
        }
        TreeSet<Path> all = new TreeSet<>(names.keySet());
        forcedNames.values().forEach(some -> all.addAll(some.keySet()));
        for (Path name : all) {
            boolean last = left == Left.NAMES || left == Left.SOME_NAMES && random.nextBoolean();
            Inode inode = last ? names.get(name) : forcedNames.getOrDefault(name.getParent(), Map.of()).get(name);
            boolean isThere = inode != null && (name.equals(root) || state.containsKey(name.getParent()));
            if (isThere) {
                state.put(name, inode == FOLDER ? null : inode.forced);
            }
        }
        return state;
    }

    /** Returns the operations that changed something, in their order. */
    public synchronized List<String> operations() {
        return List.copyOf(operations);
    }

    /** Lays what could be left after an operation, by its position, into another folder, which is not there. */
    public synchronized void lay(int position, Left left, Path into) throws IOException {
        for (Map.Entry<Path, byte[]> one : states.get(position).get(left).entrySet()) {
            Path path = into.resolve(root.relativize(one.getKey()).toString());
            if (one.getValue() == null) {
                Files.createDirectories(path);
            } else {
                Files.write(path, one.getValue());
            }
        }
    }
}
