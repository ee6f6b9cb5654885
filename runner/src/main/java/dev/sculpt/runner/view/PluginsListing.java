package dev.sculpt.runner.view;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.OneLine;
import java.util.List;
import java.util.Map;

/**
 * Every plugin by kind.
 *
 * @param registry has them
 */
public record PluginsListing(PluginRegistry registry) implements Listing {

    /** What is listed. */
    public static final String NAME = "plugins";

    private static final int NAMES = 28;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String text(int width) {
        StringBuilder text = new StringBuilder();
        for (Kind<?> kind : Kind.all()) {
            List<Offer> offers = registry.offers(kind);
            text.append(offers.isEmpty() ? "" : kind.plural() + ":\n");
            for (Offer offer : offers) {
                String line = String.format("  %-26s %s", offer.title(), OneLine.of(offer.factory().summary()));
                text.append(new LineWidth(width).hanging(line, NAMES + 1)).append('\n');
            }
        }
        return text.toString();
    }

    private Rows<Offer> rows() {
        return new Rows<>(PluginFields.ALL, registry.offers());
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("plugins", rows().objects());
    }

    @Override
    public String csv() {
        return rows().csv();
    }

    @Override
    public String markdown() {
        return rows().markdown();
    }
}
