package dev.sculpt.runner.cli;

import com.google.inject.Injector;
import picocli.CommandLine;

/**
 * Makes commands, and the options that they share, by Guice; all else that picocli asks for by its own factory.
 *
 * @param injector makes them
 */
record GuiceFactory(Injector injector) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type.getPackageName().equals(GuiceFactory.class.getPackageName())
                ? injector.getInstance(type)
                : CommandLine.defaultFactory().create(type);
    }
}
