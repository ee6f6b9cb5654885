package dev.sculpt.runner.plugin;

import dev.sculpt.api.run.BrokenContractException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Whose fault it is that a plugin failed: its own, or that of a plugin within its settings, such as a score.
 *
 * <p>A part that a {@link BrokenContractException} names is found by identity. Any other exception belongs to whom its first
 * stack frame belongs to that is of a class of the plugin or of one of its parts, or else of a package that only one of them
 * has. Where that is not certain it is the plugin's.
 */
final class Blame {

    private static final int DEEPEST = 50; // causes may form a circle

    private final Callee callee;

    Blame(Callee callee) {
        this.callee = callee;
    }

    /** Returns the part that is to blame, nothing where the plugin is. */
    Optional<Part> of(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        for (Throwable cause : causes) {
            if (cause instanceof BrokenContractException broken) {
                return callee.parts().stream().filter(part -> part.instance() == broken.part()).findFirst();
            }
        }
        return callee.parts().isEmpty() ? Optional.empty() : byFrames(frames(causes.get(causes.size() - 1)));
    }

    /** Returns a throwable and its causes, the outermost first. */
    static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = thrown; each != null && causes.size() < DEEPEST; each = cause(each)) {
            causes.add(each);
        }
        return causes;
    }

    // Both are a stranger's code where an exception has them of its own.
    private static Throwable cause(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (RuntimeException | Error e) {
            return null;
        }
    }

    /** Returns the stack of a throwable, empty where its own code has none to give. */
    static StackTraceElement[] frames(Throwable thrown) {
        try {
            StackTraceElement[] frames = thrown.getStackTrace();
            return frames == null ? new StackTraceElement[0] : frames;
        } catch (RuntimeException | Error e) {
            return new StackTraceElement[0];
        }
    }

    private Optional<Part> byFrames(StackTraceElement[] frames) {
        List<Part> all = new ArrayList<>(callee.parts());
        all.add(new Part(callee.offer(), callee.instance()));
        for (StackTraceElement frame : frames) {
            List<Part> owners = closest(all, part -> lettersOfClass(frame, part));
            if (owners.isEmpty()) {
                owners = closest(all, part -> lettersOfPackage(frame, part));
            }
            if (!owners.isEmpty()) {
                return owners.size() == 1 && callee.parts().contains(owners.get(0))
                        ? Optional.of(owners.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // Those with the longest name in common with a frame; nobody where none has any.
    private static List<Part> closest(List<Part> all, ToIntFunction<Part> letters) {
        int most = all.stream().mapToInt(letters).max().orElse(0);
        return most == 0 ? List.of() : all.stream().filter(part -> letters.applyAsInt(part) == most).toList();
    }

    private static int lettersOfClass(StackTraceElement frame, Part part) {
        Class<?> type = part.instance().getClass();
        String name = written(type);
        boolean owned = isOfLoader(frame, type.getClassLoader())
                && (frame.getClassName().equals(name) || frame.getClassName().startsWith(name + "$"));
        return owned ? name.length() : 0;
    }

    private static int lettersOfPackage(StackTraceElement frame, Part part) {
        String name = frame.getClassName();
        String own = part.instance().getClass().getPackageName();
        return isOfLoader(frame, part.offer().loader()) && name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(own)
                ? own.length() : 0;
    }

    // A lambda is a class without a name, whose code stands in the class that it is written in.
    private static String written(Class<?> type) {
        int lambda = type.getName().indexOf("$$Lambda");
        return lambda < 0 ? type.getName() : type.getName().substring(0, lambda);
    }

    private static boolean isOfLoader(StackTraceElement frame, ClassLoader loader) {
        return loader != null && (frame.getClassLoaderName() == null
                ? loader.getName() == null : frame.getClassLoaderName().equals(loader.getName()));
    }
}
