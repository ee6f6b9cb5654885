/**
 * Finding plugins: {@link dev.sculpt.runner.plugin.PluginLoader} asks {@code ServiceLoader} on the class path and in each
 * dropped-in plugin, a jar or a folder of jars, and {@link dev.sculpt.runner.plugin.PluginRegistry} answers for a kind and a
 * name. Calling them: {@link dev.sculpt.runner.plugin.PluginBorder} is what every call goes through, in its shapes
 * {@link dev.sculpt.runner.plugin.GuardedModel}, {@link dev.sculpt.runner.plugin.GuardedTask} and
 * {@link dev.sculpt.runner.plugin.GuardedNetworks} where others are handed what a plugin made;
 * {@link dev.sculpt.runner.plugin.RunningCalls} knows what is being called. What plugins do on threads of their own ends at
 * {@link dev.sculpt.runner.plugin.StrayThreads}.
 */
package dev.sculpt.runner.plugin;
