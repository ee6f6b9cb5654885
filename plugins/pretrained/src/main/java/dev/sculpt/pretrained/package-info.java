/**
 * Networks that were trained elsewhere: {@link dev.sculpt.pretrained.Pretrained} is the model,
 * {@link dev.sculpt.pretrained.ArrayFile} a file of named arrays, one class per format, and
 * {@link dev.sculpt.pretrained.NetworkArrays} makes a network of them.
 */
package dev.sculpt.pretrained;
