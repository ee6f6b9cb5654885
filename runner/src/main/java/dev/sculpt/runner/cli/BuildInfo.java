package dev.sculpt.runner.cli;

import dev.sculpt.runner.plugin.PluginJar;
import dev.sculpt.runner.run.Build;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it down, and what it consists of. */
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

    /** Returns the code that runs. */
    static Build build(List<PluginJar> plugins) throws IOException {
        return new Build(version(), commit(), OwnCode.digests(), plugins);
    }

    @Override
    public String[] getVersion() {
        return new String[] {"sculpt " + version()};
    }
}
