package dev.sculpt.runner.export;

import dev.sculpt.api.export.ExportException;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.plugin.Callee;
import dev.sculpt.runner.plugin.Made;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * A format that networks of a run can be written in.
 *
 * @param source the option that asked for it, for messages
 * @param made the plugin
 */
public record NetworkFormat(String source, Made<NetworkExport> made) {

    private static final Pattern ENDING = Pattern.compile("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*");

    /**
     * Returns the ending of file names, without a dot before it.
     *
     * @throws PluginFailure if the plugin fails
     */
    public String ending() {
        try (PluginBorder border = new PluginBorder()) {
            String ending = border.call(callee(), call -> made.instance().ending());
            if (!ENDING.matcher(ending).matches()) {
                throw PluginFailure.returned(made.offer(), "the ending \"" + ending + "\", must be letters and digits");
            }
            return ending;
        }
    }

    /**
     * Returns a network as the content of a file.
     *
     * @throws InvalidInputException if the format needs what is not known of the network, or has no form for it
     * @throws PluginFailure if the plugin fails, or writes nothing
     */
    public byte[] bytes(Sculpted network) {
        ExportedNetwork exported = RecordedNetworks.exported(network);
        try (PluginBorder border = new PluginBorder()) {
            byte[] bytes = border.call(callee(), call -> written(exported));
            if (bytes.length == 0) {
                throw PluginFailure.returned(made.offer(), "a network of no bytes");
            }
            return bytes;
        } catch (PluginFailure failure) {
            if (failure.getCause() instanceof ExportException refusal) {
                throw new InvalidInputException(source + ": " + refusal.getMessage());
            }
            throw failure;
        }
    }

    private byte[] written(ExportedNetwork network) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            made.instance().write(network, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Callee callee() {
        return new Callee(made.offer(), made.instance(), made.parts());
    }
}
