/**
 * Networks for other programs: a {@link dev.sculpt.api.export.NetworkExport} writes an
 * {@link dev.sculpt.api.export.ExportedNetwork} in its format, and says the ending of its files.
 *
 * <p>A format is one file. The same network gives the same bytes, today and on another machine, so nothing of time, paths or
 * the order of hash tables goes into it. What a format has no form for is refused with an
 * {@link dev.sculpt.api.export.ExportException}, never left out in silence. An object keeps nothing between calls and may be
 * used by several threads at once; it writes to the stream that it is given and opens no file of its own.
 */
package dev.sculpt.api.export;
