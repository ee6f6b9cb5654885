package dev.sculpt.runner.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.picture.CurvePicture;
import dev.sculpt.runner.picture.HierarchyPicture;
import dev.sculpt.runner.picture.NetworkPicture;
import dev.sculpt.runner.picture.TrainingPicture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What the cards of networks show, compressed: some cards together, since pictures are alike. A browser unpacks those that
 * are opened.
 */
final class CardData {

    /** Cards that are compressed together. */
    static final int TOGETHER = 16;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> packed = new ArrayList<>();
    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private int cards;

    /** Adds the card of the next network, of which nothing may be known but that a plugin failed on it. */
    void add(Optional<NetworkResult> result) {
        Map<String, Object> card = new LinkedHashMap<>();
        String id = "c" + cards++;
        if (result.orElse(null) instanceof Sculpted network) {
            card.put("network", NetworkPicture.of(network).inline(id + "-network"));
            card.put("hierarchy", HierarchyPicture.of(network).inline(id + "-hierarchy"));
            CurvePicture.sculpting(network).ifPresent(curves -> card.put("curves", curves.inline(id + "-curves")));
            TrainingPicture.of(network).ifPresent(training -> card.put("training", training.inline(id + "-training")));
            network.diagnosis().ifPresent(one -> card.put("why", one.words()));
            card.put("settings", network.settings());
        } else if (result.orElse(null) instanceof Failed failed) {
            card.put("why", failed.reason());
            card.put("trace", failed.trace());
        }
        waiting.add(card);
        if (waiting.size() == TOGETHER) {
            pack();
        }
    }

    private void pack() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            byte[] text = JSON.writeValueAsString(waiting).getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new SmallestGzip(bytes)) {
                out.write(text);
            }
            packed.add(Base64.getEncoder().encodeToString(bytes.toByteArray()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and settings are JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waiting.clear();
    }

    /** Returns all cards so far: gzip in base64, {@value #TOGETHER} cards each. */
    List<String> packed() {
        pack();
        return List.copyOf(packed);
    }

    private static final class SmallestGzip extends GZIPOutputStream {

        SmallestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
