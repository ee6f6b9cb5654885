/**
 * Clusterings of Tribuo over the feature vectors of each layer: {@link dev.sculpt.tribuo.KMeans} and {@link
 * dev.sculpt.tribuo.Hdbscan}, which {@link dev.sculpt.tribuo.TribuoPlugin} offers.
 */
package dev.sculpt.tribuo;
