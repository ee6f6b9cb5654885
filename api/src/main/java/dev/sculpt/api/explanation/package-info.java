/**
 * What the modules of a finished network do, in words: an {@link dev.sculpt.api.explanation.Explanation} looks at a
 * {@link dev.sculpt.api.measure.MeasuredNetwork} and says it in {@link dev.sculpt.api.explanation.Explained} lines, for each
 * module and for the network as a whole.
 *
 * <p>The lines stand below the drawing of the hierarchy and in {@code networks.jsonl}; nothing that is run depends on them.
 * An explanation sees the true hierarchy, as a measure does, and is asked once for each network that is kept. An object may
 * be used by several threads at once.
 */
package dev.sculpt.api.explanation;
