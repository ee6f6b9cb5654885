/**
 * The plugin entry point and what every stage shares. A plugin jar registers one
 * {@link dev.sculpt.api.SculptPlugin}; each algorithm it offers is a {@link dev.sculpt.api.Factory}, whose settings
 * are a record described by {@link dev.sculpt.api.setting.Setting}. The packages below hold one kind of stage each.
 */
package dev.sculpt.api;
