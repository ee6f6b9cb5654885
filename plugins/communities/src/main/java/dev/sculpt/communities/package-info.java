/**
 * Clusterings that look for communities in a graph of each layer's units: {@link dev.sculpt.communities.UnitGraph} joins
 * units that are alike, a {@link dev.sculpt.communities.CommunityMethod} splits the graph, and {@link
 * dev.sculpt.communities.GraphClustering} does so layer by layer. {@link dev.sculpt.communities.CommunitiesPlugin}
 * lists what is offered.
 */
package dev.sculpt.communities;
