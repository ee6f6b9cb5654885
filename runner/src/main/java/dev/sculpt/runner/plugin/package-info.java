/**
 * Finding plugins: {@link dev.sculpt.runner.plugin.PluginLoader} asks {@code ServiceLoader} on the class path and in each
 * dropped-in plugin, a jar or a folder of jars, and {@link dev.sculpt.runner.plugin.PluginRegistry} answers for a kind and a
 * name.
 */
package dev.sculpt.runner.plugin;
