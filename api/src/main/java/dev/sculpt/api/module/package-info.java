/**
 * Finding modules: {@link dev.sculpt.api.module.Clustering} groups the units of each layer,
 * {@link dev.sculpt.api.module.HierarchyMethod} joins the groups over layers into modules, and
 * {@link dev.sculpt.api.module.Hierarchy} is the graph between them.
 */
package dev.sculpt.api.module;
