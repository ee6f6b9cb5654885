/** {@link dev.sculpt.formats.remark.Remarks}: what several formats say about a network beside its numbers. */
package dev.sculpt.formats.remark;
