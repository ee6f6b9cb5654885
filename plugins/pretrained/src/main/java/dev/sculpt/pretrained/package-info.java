/**
 * Networks that were trained elsewhere: {@link dev.sculpt.pretrained.FileStart} starts from one,
 * {@link dev.sculpt.pretrained.ArrayFile} is a file of named arrays, one class per format, and
 * {@link dev.sculpt.pretrained.NetworkArrays} makes a network of them.
 */
package dev.sculpt.pretrained;
