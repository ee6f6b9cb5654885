package dev.sculpt.runner.plugin;

import dev.sculpt.runner.problem.OneLine;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What threads throw that nobody waits for: those that plugins begin on their own, and that no call of theirs answers for.
 * Java would print a stack trace that names nobody. Each is said once, in one line; a run and its exit code do not depend
 * on it.
 */
public final class StrayThreads implements Thread.UncaughtExceptionHandler {

    private static final String OWN = "dev.sculpt.runner.";
    private static final Set<String> LOADERS_OF_JAVA = Set.of("app", "platform");

    private final Consumer<String> remarks;
    private final Set<String> said = ConcurrentHashMap.newKeySet(); // a plugin may begin one for every network

    /**
     * Creates the listener.
     *
     * @param remarks receives each remark, in one line
     */
    public StrayThreads(Consumer<String> remarks) {
        this.remarks = remarks;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        String text = text(thread.getContextClassLoader(), thrown);
        if (said.add(text)) {
            remarks.accept(text);
        }
    }

    /**
     * Returns what is said of something thrown: the jar by the code that threw, or else by the loader of the thread, which
     * it has from the call that began it.
     *
     * @param context the context class loader of the thread, may be null
     */
    static String text(ClassLoader context, Throwable thrown) {
        StackTraceElement[] frames = Blame.frames(thrown);
        Optional<StackTraceElement> thrower = Arrays.stream(frames).filter(frame -> !isOfJava(frame)).findFirst()
                .or(() -> Arrays.stream(frames).findFirst());
        Optional<String> jar = Arrays.stream(frames).map(StackTraceElement::getClassLoaderName)
                .filter(StrayThreads::isOfPlugin).findFirst()
                .or(() -> Optional.ofNullable(context).map(ClassLoader::getName).filter(StrayThreads::isOfPlugin));
        boolean own = jar.isEmpty() && thrower.filter(frame -> frame.getClassName().startsWith(OWN)).isPresent();
        return OneLine.of("a thread of " + (own ? "sculpt itself" : "a plugin" + jar.map(name -> " in " + name).orElse(""))
                + " failed: " + PluginFailure.text(thrown)
                + thrower.map(frame -> ", thrown in " + frame.getClassName()).orElse(""));
    }

    private static boolean isOfJava(StackTraceElement frame) {
        return frame.getClassLoaderName() == null && frame.getModuleName() != null;
    }

    private static boolean isOfPlugin(String loader) {
        return loader != null && !LOADERS_OF_JAVA.contains(loader);
    }
}
