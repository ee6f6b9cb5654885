package dev.sculpt.formats.array;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The initializers of the graph of an ONNX model; what the model does with them is not looked at. Read whole when it is
 * opened, field by field, so that of all else nothing is kept.
 */
final class OnnxFile implements ArrayFile {

    // Fields of a model and of its graph.
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int MOST_TENSORS = 10_000;

    private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();

    private OnnxFile() { }

    /** Reads a file. */
    static OnnxFile open(Path path) throws IOException, InvalidArrayException {
        OnnxFile file = new OnnxFile();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            file.readModel(CodedInputStream.newInstance(in));
        } catch (InvalidProtocolBufferException e) {
            throw new InvalidArrayException("is not an .onnx file: " + e.getMessage());
        }
        return file;
    }

    private void readModel(CodedInputStream in) throws IOException, InvalidArrayException {
        boolean any = false;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (tag != OnnxTensor.tag(GRAPH, WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
                in.skipField(tag);
                continue;
            }
            if (any) {
                throw new InvalidArrayException("is not an .onnx file: it has a second graph");
            }
            any = true;
            int before = in.pushLimit(in.readRawVarint32());
            readGraph(in);
            in.checkLastTagWas(0);
            in.popLimit(before);
        }
        if (!any) {
            throw new InvalidArrayException("is not an .onnx file: it has no graph");
        }
    }

    private void readGraph(CodedInputStream in) throws IOException, InvalidArrayException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (tag != OnnxTensor.tag(INITIALIZER, WireFormat.WIRETYPE_LENGTH_DELIMITED)) {
                in.skipField(tag);
                continue;
            }
            int before = in.pushLimit(in.readRawVarint32());
            OnnxTensor tensor = OnnxTensor.read(in);
            in.checkLastTagWas(0);
            in.popLimit(before);
            if (tensors.size() == MOST_TENSORS) {
                throw new InvalidArrayException("has more than " + MOST_TENSORS + " initializers");
            }
            if (tensors.put(tensor.name(), tensor) != null) {
                throw new InvalidArrayException(tensor.name(), "appears twice");
            }
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(tensors.keySet());
    }

    @Override
    public Shape shape(String name) {
        return tensors.get(name).shape();
    }

    @Override
    public FloatArray read(String name) throws IOException, InvalidArrayException {
        return tensors.get(name).array();
    }

    @Override
    public void close() { }
}
