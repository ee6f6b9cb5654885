/**
 * Networks that were trained elsewhere: {@link dev.sculpt.formats.array.FileStart} starts from one,
 * {@link dev.sculpt.formats.array.ArrayFile} is a file of named arrays, one class per format, and
 * {@link dev.sculpt.formats.array.NetworkArrays} makes a network of them.
 */
package dev.sculpt.formats.array;
