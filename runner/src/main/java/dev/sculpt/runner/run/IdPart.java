package dev.sculpt.runner.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.plan.Plan;
import java.util.List;
import java.util.Map;

/** The fields that say which network a line is of. */
record IdPart(
        Integer index,
        String task,
        List<Integer> layers,
        Long seed,
        String variant,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> swept,
        @JsonInclude(JsonInclude.Include.NON_NULL) Identity identity) {

    static IdPart of(NetworkId id) {
        return new IdPart(id.index(), id.task(), id.layers(), id.seed(), id.variant(), id.swept(),
                id.identity().equals(Identity.UNKNOWN) ? null : id.identity());
    }

    NetworkId id() throws InvalidLineException {
        NetworkCodec.require("index", index);
        if (index < 0 || index >= Plan.MOST_NETWORKS) {
            throw new InvalidLineException("index: must be from 0 to " + (Plan.MOST_NETWORKS - 1) + ": " + index);
        }
        NetworkCodec.require("seed", seed);
        NetworkCodec.require("task", task);
        NetworkCodec.require("layers", layers);
        NetworkCodec.require("variant", variant);
        for (int layer = 0; layer < layers.size(); layer++) {
            if (layers.get(layer) == null || layers.get(layer) < 1) {
                throw new InvalidLineException("layers[" + layer + "]: must be a whole number from 1: " + layers.get(layer));
            }
        }
        if (identity != null) {
            NetworkCodec.require("identity.task", identity.task());
            NetworkCodec.require("identity.model", identity.model());
            NetworkCodec.require("identity.method", identity.method());
        }
        return new NetworkId(index, task, layers, seed, variant, swept == null ? Map.of() : swept,
                identity == null ? Identity.UNKNOWN : identity);
    }
}
