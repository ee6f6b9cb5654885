/**
 * What every plugin has to hold, as tests to extend: {@link dev.sculpt.testkit.PluginContract} for the plugin
 * as a whole, {@link dev.sculpt.testkit.ClusteringContract} and {@link
 * dev.sculpt.testkit.HierarchyContract} for the methods that find modules, on the networks of {@link
 * dev.sculpt.testkit.SampleNetworks}.
 */
package dev.sculpt.testkit;
