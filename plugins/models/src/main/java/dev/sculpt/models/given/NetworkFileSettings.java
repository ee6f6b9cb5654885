package dev.sculpt.models.given;

import dev.sculpt.api.setting.Setting;
import java.nio.file.Path;

/**
 * Settings of {@link NetworkFile}.
 *
 * @param path the file
 */
public record NetworkFileSettings(
        @Setting("file of networks, one JSON object per line, as it is (.jsonl) or compressed (.jsonl.gz)")
        Path path) { }
