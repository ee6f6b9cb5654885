package dev.sculpt.runner.cli;

import com.google.inject.AbstractModule;
import java.nio.file.Path;
import java.time.Clock;

/** Binds what commands take from the world around them, so that a test can put something else in its place. */
final class CommandModule extends AbstractModule {

    private final Screen screen;

    /** Creates the module for streams that no terminal shows. */
    CommandModule() {
        this(new Screen());
    }

    /** Creates the module for what the user looks at. */
    CommandModule(Screen screen) {
        this.screen = screen;
    }

    @Override
    protected void configure() {
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        bind(Clock.class).toInstance(Clock.systemDefaultZone());
        bind(Screen.class).toInstance(screen);
        bind(RunsFolder.class).toInstance(new RunsFolder(Path.of("runs")));
    }
}
