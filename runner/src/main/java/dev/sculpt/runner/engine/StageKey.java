package dev.sculpt.runner.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names the result of a stage by all it depends on: the stage's plugin and settings, the seed, and the key of the stage
 * before. Equal keys mean equal results.
 *
 * @param digest SHA-256 in hexadecimal
 */
record StageKey(String digest) {

    /** Returns the key of the first stage of a chain. */
    static StageKey first(String stage, long seed) {
        return of(stage + "\nseed " + seed);
    }

    /** Returns the key of a stage that works on the result of this one. */
    StageKey then(String stage) {
        return of(digest + "\n" + stage);
    }

    private static StageKey of(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new StageKey(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
