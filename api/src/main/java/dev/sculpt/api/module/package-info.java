/**
 * Finding modules: {@link dev.sculpt.api.module.Clustering} groups the units of each layer,
 * {@link dev.sculpt.api.module.HierarchyMethod} joins the groups over layers into modules, and
 * {@link dev.sculpt.api.module.Hierarchy} is the graph between them. {@link dev.sculpt.api.module.ModuleGraph} says
 * whether two hierarchies are the same, and {@link dev.sculpt.api.module.ModuleAssignment} whether a network holds a given
 * one, whatever was found in it.
 */
package dev.sculpt.api.module;
