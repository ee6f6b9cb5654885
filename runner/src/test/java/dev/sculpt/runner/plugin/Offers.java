package dev.sculpt.runner.plugin;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.NoSettings;
import java.util.List;

/** Plugins for tests, none of which makes anything. */
final class Offers {

    private Offers() { }

    static <S> Offer offer(Kind<S> kind, String name, ClassLoader loader) {
        return new Offer(new Factory<NoSettings, S>(
                kind, name, "Nothing.", "the tests", NoSettings.class, none -> null), "here", loader);
    }

    static Offer offer(Kind<?> kind, String name) {
        return offer(kind, name, Offers.class.getClassLoader());
    }

    static Callee callee(Kind<?> kind, String name, Object instance, Part... parts) {
        return new Callee(offer(kind, name), instance, List.of(parts));
    }
}
