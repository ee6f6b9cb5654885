/**
 * Joining clusters of neighbouring layers into modules: {@link dev.sculpt.hierarchy.MergeHierarchy}, by the
 * {@link dev.sculpt.hierarchy.ClusterEdges} between them.
 */
package dev.sculpt.hierarchy;
