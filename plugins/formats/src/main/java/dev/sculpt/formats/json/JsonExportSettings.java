package dev.sculpt.formats.json;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link JsonExport}.
 *
 * @param pretty whether the network stands over several lines
 */
public record JsonExportSettings(
        @Setting(value = "laid out over several lines; on one, the model network-file reads it", defaultValue = "true")
        boolean pretty) { }
