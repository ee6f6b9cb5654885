package dev.sculpt.runner.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.problem.InvalidInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which networks of its plan the folder of a run is for: all, or those of a shard.
 *
 * @param networks how many the plan has
 * @param shard absent where the run is of all
 * @param merged the shards that the run was put together of, by their numbers; none where it was not
 */
public record Extent(int networks, Optional<Shard> shard, List<Merged> merged) {

    private static final String SHARD = "shard";
    private static final String SHARDS = "shards";
    private static final String FOLDER = "folder";

    /**
     * A shard that a run was put together of.
     *
     * @param folder it was read from, absolute
     */
    public record Merged(Shard shard, Path folder) { }

    public Extent {
        merged = List.copyOf(merged);
    }

    /** Returns that of a run of a shard, or of all networks. */
    public static Extent of(int networks, Optional<Shard> shard) {
        return new Extent(networks, shard, List.of());
    }

    /** Returns how many networks the folder holds once it is complete. */
    public int size() {
        return shard.map(one -> one.size(networks)).orElse(networks);
    }

    /** Returns whether a network belongs in the folder. */
    public boolean holds(int index) {
        return shard.map(one -> one.holds(index)).orElse(true);
    }

    /** Returns what the folder is for in words, such as {@code shard 3/10}. */
    public String text() {
        return shard.map(one -> "shard " + one).orElse("a run of all networks");
    }

    /** Puts it under the names it has in {@code provenance.json}. */
    void write(Map<String, Object> fields) {
        fields.put("networks", networks);
        shard.ifPresent(one -> {
            fields.put(SHARD, one.toString());
            fields.put("networks_of_shard", size());
        });
        if (!merged.isEmpty()) {
            fields.put(SHARDS, merged.stream().map(this::fields).toList());
        }
    }

    private Map<String, Object> fields(Merged one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(SHARD, one.shard.toString());
        fields.put(FOLDER, one.folder.toString());
        fields.put("networks", one.shard.size(networks));
        return fields;
    }

    /**
     * Reads it back; nothing where an older version wrote the file.
     *
     * @throws IllegalArgumentException if it is not as it was written
     */
    static Optional<Extent> read(JsonNode provenance) {
        if (!provenance.has("networks")) {
            return Optional.empty();
        }
        List<Merged> merged = new ArrayList<>();
        provenance.path(SHARDS).forEach(one ->
                merged.add(new Merged(
                        shard(Provenance.field(one, SHARD)), Path.of(Provenance.field(one, FOLDER).asText()))));
        return Optional.of(new Extent(networks(provenance.get("networks")),
                Optional.ofNullable(provenance.get(SHARD)).map(Extent::shard), merged));
    }

    // A journal takes memory for each.
    private static int networks(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToInt() || number.intValue() < 0
                || number.intValue() > Plan.MOST_NETWORKS) {
            throw new IllegalArgumentException("\"networks\" is no whole number from 0 to " + Plan.MOST_NETWORKS);
        }
        return number.intValue();
    }

    private static Shard shard(JsonNode text) {
        try {
            return Shard.parse(text.asText());
        } catch (InvalidInputException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
