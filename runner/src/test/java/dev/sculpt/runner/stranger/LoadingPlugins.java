package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
import java.io.IOException;
import java.util.List;

/** Plugins that misbehave while they are loaded. */
public final class LoadingPlugins {

    private LoadingPlugins() { }

    /** Ends the program. */
    public static final class Exits implements SculptPlugin {
        @Override
        public List<Factory<?, ?>> factories() {
            System.exit(0);
            return List.of();
        }
    }

    /** Leaves its thread interrupted, when it is made and when it is asked. */
    public static final class Interrupts implements SculptPlugin {
        /** Creates the plugin. */
        public Interrupts() {
            Thread.currentThread().interrupt();
        }

        @Override
        public List<Factory<?, ?>> factories() {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** Cannot be made. */
    public static final class Fails implements SculptPlugin {
        /** Fails. */
        public Fails() {
            throw new IllegalStateException("it is raining", new IOException("no umbrella"));
        }

        @Override
        public List<Factory<?, ?>> factories() {
            return List.of();
        }
    }

    /** Throws what no program expects. */
    public static final class Throws implements SculptPlugin {

        private static final class Odd extends Error {
            private static final long serialVersionUID = 1L;

            Odd() {
                super("odd");
            }
        }

        @Override
        public List<Factory<?, ?>> factories() {
            throw new Odd();
        }
    }

    /** Writes to standard output, and closes it. */
    public static final class Prints implements SculptPlugin {
        @Override
        public List<Factory<?, ?>> factories() {
            System.out.println("hello from a plugin");
            System.out.close();
            System.err.close();
            return List.of();
        }
    }
}
