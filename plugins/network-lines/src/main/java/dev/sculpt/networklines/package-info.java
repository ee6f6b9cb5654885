/**
 * A network as one line of JSON: a line of {@code networks.jsonl}, and what the model {@code network-file} reads. A line is
 * made of parts, records whose components are fields of the line; {@link dev.sculpt.networklines.JsonLine} reads and
 * writes one part or several. The parts that every line has are here:
 * {@link dev.sculpt.networklines.SparseLayers} (weights and masks), {@link dev.sculpt.networklines.NamesPart} and
 * {@link dev.sculpt.networklines.FunctionsPart}. What only a run knows of a network is added by the runner. How
 * large a layer may be, wherever it comes from, is told by {@link dev.sculpt.networklines.LayerLimit}.
 */
package dev.sculpt.networklines;
