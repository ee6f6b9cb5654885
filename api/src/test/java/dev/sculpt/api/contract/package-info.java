/**
 * What every plugin has to hold, as tests to extend: {@link dev.sculpt.api.contract.PluginContract} for the plugin
 * as a whole, {@link dev.sculpt.api.contract.ClusteringContract} and {@link
 * dev.sculpt.api.contract.HierarchyContract} for the methods that find modules, on the networks of {@link
 * dev.sculpt.api.contract.SampleNetworks}.
 */
package dev.sculpt.api.contract;
