package dev.sculpt.formats.json;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.networklines.JsonLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes all that is known of a network as a JSON object: what its run recorded, and whatever of the network that lacks. */
public final class JsonExport implements NetworkExport {

    private final boolean pretty;

    /** Creates the format. */
    public JsonExport(JsonExportSettings settings) {
        this.pretty = settings.pretty();
    }

    @Override
    public String ending() {
        return pretty ? "json" : "jsonl";
    }

    @Override
    public void write(ExportedNetwork network, OutputStream out) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>(network.fields());
        JsonLine.fields(JsonLine.write(NetworkLine.of(network))).forEach(fields::putIfAbsent);
        String line = JsonLine.write(fields);
        out.write((pretty ? JsonLine.pretty(line) : line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
