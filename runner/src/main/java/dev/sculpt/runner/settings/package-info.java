/**
 * Settings records of plugins: {@link dev.sculpt.runner.settings.RecordBinder} makes them from nodes,
 * {@link dev.sculpt.runner.settings.PlainSettings} writes them back, {@link dev.sculpt.runner.settings.SettingRange} says
 * their ranges.
 */
package dev.sculpt.runner.settings;
