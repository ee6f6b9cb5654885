package dev.sculpt.runner.plugin;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.NetworkSource;
import java.util.Iterator;
import java.util.stream.Stream;

/** The networks of a source on the other side of the border; every step of its stream is a call. Close it. */
public final class GuardedNetworks implements Iterator<GivenNetwork>, AutoCloseable {

    private final PluginBorder border;
    private final Callee callee;
    private final Stream<GivenNetwork> stream;
    private final Iterator<GivenNetwork> networks;

    /**
     * Asks a source.
     *
     * @throws PluginFailure if it fails; so do all other methods
     */
    public GuardedNetworks(PluginBorder border, Callee callee, NetworkSource source) {
        this.border = border;
        this.callee = callee;
        this.stream = border.call(callee, call -> source.networks());
        this.networks = iterator();
    }

    private Iterator<GivenNetwork> iterator() {
        try {
            return border.call(callee, call -> stream.iterator());
        } catch (RuntimeException | Error e) {
            try {
                close();
            } catch (PluginFailure alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return border.call(callee, call -> networks.hasNext());
    }

    /** Returns the next network; null where the source gives that. */
    @Override
    public GivenNetwork next() {
        return border.callForAny(callee, call -> networks.next());
    }

    @Override
    public void close() {
        border.call(callee, call -> {
            stream.close();
            return true;
        });
    }
}
