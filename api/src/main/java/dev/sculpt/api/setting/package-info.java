/**
 * Settings of plugins: records whose components carry a {@link dev.sculpt.api.setting.Setting}; what does not fit together
 * is refused by a {@link dev.sculpt.api.setting.SettingException}.
 */
package dev.sculpt.api.setting;
