/**
 * The parts that clusterings of a layer are put together from, each a kind of plugin of its own. A clustering takes those
 * it needs as settings, so that a new part is one class, and every clustering can use it.
 *
 * <ul>
 * <li>{@link dev.sculpt.api.clustering.UnitFeatures} (kind {@code unit-features}) describe the living units of each layer by
 *     {@link dev.sculpt.api.clustering.FeatureVectors}: vectors of 0 and 1, which are kept as bits, or of any finite
 *     numbers.</li>
 * <li>A {@link dev.sculpt.api.clustering.UnitDistance} (kind {@code unit-distance}) says how far apart two vectors are; a
 *     {@link dev.sculpt.api.clustering.DistanceMatrix} holds the distances of a layer.</li>
 * <li>A {@link dev.sculpt.api.clustering.Linkage} (kind {@code linkage}) says how far apart two clusters are, and with it an
 *     agglomerative clustering makes a {@link dev.sculpt.api.clustering.Dendrogram}.</li>
 * <li>A {@link dev.sculpt.api.clustering.ClusterCount} (kind {@code cluster-count}) says into how many clusters a {@link
 *     dev.sculpt.api.clustering.ClusteredLayer} is cut, and whether that is in doubt.</li>
 * </ul>
 *
 * <p>Wherever units are counted here, they are the living units of one layer in ascending order, numbered from 0. A part is
 * a pure function of its settings, its arguments and, where it is given one, the seed; one object may be used by several
 * threads at once. The clustering holds its parts to what they promise and reports what breaks it under the part's name.
 */
package dev.sculpt.api.clustering;
