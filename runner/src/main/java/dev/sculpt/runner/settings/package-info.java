/**
 * Settings records of plugins: {@link dev.sculpt.runner.settings.RecordBinder} makes them from nodes and says what was set,
 * {@link dev.sculpt.runner.settings.SettingRange} says their ranges, {@link dev.sculpt.runner.settings.SettingSchema}
 * describes them to editors.
 */
package dev.sculpt.runner.settings;
