package dev.sculpt.runner.cli;

import com.google.inject.AbstractModule;
import java.nio.file.Path;
import java.time.Clock;

/** Binds what commands take from the world around them, so that a test can put something else in its place. */
final class CommandModule extends AbstractModule {

    @Override
    protected void configure() {
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        bind(Clock.class).toInstance(Clock.systemDefaultZone());
        bind(RunsFolder.class).toInstance(new RunsFolder(Path.of("runs")));
    }
}
