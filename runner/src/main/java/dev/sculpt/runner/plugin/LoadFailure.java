package dev.sculpt.runner.plugin;

import dev.sculpt.api.ApiVersion;
import dev.sculpt.api.SculptPlugin;
import java.lang.reflect.InvocationTargetException;
import java.util.ServiceConfigurationError;

/** Says in one line why a plugin cannot be loaded or made, by what was thrown. */
final class LoadFailure {

    private static final String API = SculptPlugin.class.getPackageName();
    private static final int MOST_CAUSES = 100; // they may go round
    private static final String SERVICE = SculptPlugin.class.getName() + ": ";

    private LoadFailure() { }

    /** Returns the reason, to be read after "cannot be loaded: ". */
    static String reason(Throwable thrown) {
        Throwable cause = thrown.getCause();
        if (thrown instanceof ServiceConfigurationError) {
            String message = withoutService(thrown.getMessage());
            return cause == null ? message : message + ": " + reason(cause);
        }
        if ((thrown instanceof InvocationTargetException || thrown instanceof ExceptionInInitializerError)
                && cause != null) {
            return reason(cause);
        }
        if (thrown instanceof UnsupportedClassVersionError) {
            return "it was compiled for a later Java than this one, " + Runtime.version().feature() + " ("
                    + thrown.getMessage() + ")";
        }
        if (thrown instanceof NoClassDefFoundError || thrown instanceof ClassNotFoundException) {
            return missing(String.valueOf(thrown.getMessage()).replace('/', '.'));
        }
        if (thrown instanceof AbstractMethodError || thrown instanceof IncompatibleClassChangeError) {
            return anotherApi(thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
        }
        return withRoot(thrown);
    }

    // What wraps an exception often says less than what it wraps.
    private static String withRoot(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; depth < MOST_CAUSES && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return thrown.toString().contains(root.toString()) ? thrown.toString() : thrown + ", caused by " + root;
    }

    private static String withoutService(String message) {
        return message.startsWith(SERVICE) ? message.substring(SERVICE.length()) : message;
    }

    private static String missing(String type) {
        return type.startsWith(API + ".")
                ? anotherApi("it needs " + type)
                : "it needs the class " + type + ", which it does not hold; a plugin with libraries is a folder with its jar"
                        + " and theirs";
    }

    private static String anotherApi(String sign) {
        return "it was built against another version of the api than this one, " + ApiVersion.current() + " (" + sign
                + "); build it again";
    }
}
