/**
 * Opens the files that users name, the same for every reader. {@link dev.sculpt.files.GivenBytes} decompresses what gzip has
 * compressed, to its very end and within limits; {@link dev.sculpt.files.GivenText} decodes text, whatever byte order mark
 * it begins with; {@link dev.sculpt.files.GivenFile} says what is wrong with a file in the words of a setting; and
 * {@link dev.sculpt.files.Shown} makes what a file holds fit for such a message.
 */
package dev.sculpt.files;
