/** {@link dev.sculpt.formats.onnx.OnnxExport} writes a network as an ONNX model, which computes what the network does. */
package dev.sculpt.formats.onnx;
