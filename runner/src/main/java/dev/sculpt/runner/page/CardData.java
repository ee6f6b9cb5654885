package dev.sculpt.runner.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.picture.CurvePicture;
import dev.sculpt.runner.picture.HierarchyPicture;
import dev.sculpt.runner.picture.NetworkPicture;
import dev.sculpt.runner.picture.Picture;
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

    private record Captioned(String caption, String svg) { }

    private record Text(String title, Object content) { }

    private final List<String> packed = new ArrayList<>();
    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private int cards;

    /**
     * Adds the card of the next network, of which nothing may be known but that a plugin failed on it. A card is a JSON
     * object: {@code why} in words, {@code pictures} with their captions, {@code texts} with their titles.
     */
    void add(Optional<NetworkResult> result) {
        Map<String, Object> card = new LinkedHashMap<>();
        if (result.orElse(null) instanceof Sculpted network) {
            card.put("pictures", pictures(network, "c" + cards));
            network.diagnosis().ifPresent(one -> card.put("why", one.words()));
            card.put("texts", List.of(new Text("settings", network.settings())));
        } else if (result.orElse(null) instanceof Failed failed) {
            card.put("why", failed.reason());
            card.put("texts", List.of(new Text("where it failed", failed.trace())));
        }
        cards++;
        waiting.add(card);
        if (waiting.size() == TOGETHER) {
            pack();
        }
    }

    private static List<Captioned> pictures(Sculpted network, String id) {
        List<Captioned> pictures = new ArrayList<>();
        pictures.add(picture("units and edges", NetworkPicture.of(network), id + "-network"));
        pictures.add(picture("modules, and what they compute", HierarchyPicture.of(network), id + "-hierarchy"));
        CurvePicture.sculpting(network).ifPresent(curves ->
                pictures.add(picture("rounds of pruning", curves, id + "-curves")));
        TrainingPicture.of(network).ifPresent(training ->
                pictures.add(picture("training of the dense network", training, id + "-training")));
        return pictures;
    }

    private static Captioned picture(String caption, Picture picture, String id) {
        return new Captioned(caption, picture.inline(id));
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
