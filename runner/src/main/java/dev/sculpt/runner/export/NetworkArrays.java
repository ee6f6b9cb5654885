package dev.sculpt.runner.export;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The arrays of a network: for each layer of edges {@code i} the weights {@code Wi} of shape {@code [outputs, inputs]}, the
 * biases {@code bi} of shape {@code [outputs]} and the mask {@code Mi}, shaped as the weights.
 */
final class NetworkArrays {

    private NetworkArrays() { }

    /** Returns the arrays, layer by layer. */
    static List<NamedArray> of(Network network) {
        List<NamedArray> arrays = new ArrayList<>();
        for (int index = 0; index < network.depth(); index++) {
            Layer layer = network.layer(index);
            List<Integer> matrix = List.of(layer.outputs(), layer.inputs());
            arrays.add(new NamedArray("W" + index, NamedArray.Type.FLOAT, matrix, littleEndian(layer.weights())));
            arrays.add(new NamedArray("b" + index, NamedArray.Type.FLOAT, List.of(layer.outputs()),
                    littleEndian(layer.biases())));
            arrays.add(new NamedArray("M" + index, NamedArray.Type.BOOL, matrix, bytes(layer.mask())));
        }
        return arrays;
    }

    static byte[] littleEndian(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Float.BYTES, values.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }

    private static byte[] bytes(boolean[] mask) {
        byte[] bytes = new byte[mask.length];
        for (int edge = 0; edge < mask.length; edge++) {
            bytes[edge] = (byte) (mask[edge] ? 1 : 0);
        }
        return bytes;
    }
}
