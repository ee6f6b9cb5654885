package dev.sculpt.formats.array;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The initializers of the graph of an ONNX model; what the model does with them is not looked at. Read whole when it is
 * opened.
 */
final class OnnxFile implements ArrayFile {

    /** What a type is called here, by its number in ONNX. */
    private static final Map<Integer, ValueType> TYPES = Map.of(1, ValueType.F32, 2, ValueType.U8, 3, ValueType.I8,
            6, ValueType.I32, 7, ValueType.I64, 9, ValueType.BOOL, 10, ValueType.F16, 11, ValueType.F64, 16, ValueType.BF16);

    private final Map<String, TensorProto> tensors = new LinkedHashMap<>();

    private OnnxFile(ModelProto model) {
        model.getGraph().getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    }

    /** Reads a file. */
    static OnnxFile open(Path path) throws IOException, InvalidArrayException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return new OnnxFile(ModelProto.parseFrom(in));
        } catch (InvalidProtocolBufferException e) {
            throw new InvalidArrayException("is not an .onnx file: " + e.getMessage());
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(tensors.keySet());
    }

    @Override
    public FloatArray read(String name) throws InvalidArrayException {
        TensorProto tensor = tensors.get(name);
        ValueType type = TYPES.get(tensor.getDataType());
        if (type == null) {
            throw new InvalidArrayException(name, "is of type " + tensor.getDataType() + " of ONNX, must be a number type");
        }
        if (tensor.getExternalDataCount() > 0) {
            throw new InvalidArrayException(name, "has its values in another file");
        }
        Shape shape = new Shape(tensor.getDimsList());
        float[] values = new float[shape.values(name)];
        if (type == ValueType.F32 && tensor.getRawData().isEmpty()) {
            requireSize(name, shape, values.length, tensor.getFloatDataCount());
            for (int i = 0; i < values.length; i++) {
                values[i] = tensor.getFloatData(i);
            }
        } else {
            ByteString bytes = tensor.getRawData();
            requireSize(name, shape, (long) values.length * type.width(), bytes.size());
            type.read(ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN), values);
        }
        return new FloatArray(name, shape, values);
    }

    private static void requireSize(String name, Shape shape, long expected, long found) throws InvalidArrayException {
        if (expected != found) {
            throw new InvalidArrayException(name, "does not have as many values as its shape " + shape + " says");
        }
    }

    @Override
    public void close() { }
}
