package dev.sculpt.runner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it down. */
final class BuildInfo implements IVersionProvider {

    private static final Properties PROPERTIES = load();

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = BuildInfo.class.getResourceAsStream("/dev/sculpt/runner/build.properties")) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String version() {
        return PROPERTIES.getProperty("version");
    }

    /** Returns the commit built from, marked where the sources had been changed; empty outside of a clone. */
    static String commit() {
        String commit = PROPERTIES.getProperty("commit");
        return commit.startsWith("$") ? "" : commit + ("true".equals(PROPERTIES.getProperty("dirty")) ? "-dirty" : "");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"sculpt " + version()};
    }
}
