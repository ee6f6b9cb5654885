/**
 * Networks as named arrays, one reader and one writer for each format of files:
 *
 * <table>
 * <caption>Formats</caption>
 * <tr><th>format</th><th>reads</th><th>writes</th></tr>
 * <tr><td>{@code .npy}</td><td>{@link dev.sculpt.formats.array.NpyFolder}</td><td>within {@code .npz}</td></tr>
 * <tr><td>{@code .npz}</td><td>{@link dev.sculpt.formats.array.NpzFile}</td>
 *     <td>{@link dev.sculpt.formats.array.NpzExport}</td></tr>
 * <tr><td>{@code .safetensors}</td><td>{@link dev.sculpt.formats.array.SafetensorsFile}</td>
 *     <td>{@link dev.sculpt.formats.array.SafetensorsExport}</td></tr>
 * <tr><td>{@code .onnx}</td><td>{@link dev.sculpt.formats.array.OnnxFile}</td>
 *     <td>{@link dev.sculpt.formats.onnx.OnnxExport}</td></tr>
 * </table>
 *
 * <p>{@link dev.sculpt.formats.array.NetworkArrays} makes a network of arrays, and arrays of a network;
 * {@link dev.sculpt.formats.array.FileStart} lets a model start from a file.
 */
package dev.sculpt.formats.array;
