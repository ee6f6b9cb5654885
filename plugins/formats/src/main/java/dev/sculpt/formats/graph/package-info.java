/**
 * Networks for graph tools: {@link dev.sculpt.formats.graph.DotExport} and {@link dev.sculpt.formats.graph.GraphMlExport}
 * write the units and living edges of a {@link dev.sculpt.formats.graph.NetworkGraph}.
 */
package dev.sculpt.formats.graph;
