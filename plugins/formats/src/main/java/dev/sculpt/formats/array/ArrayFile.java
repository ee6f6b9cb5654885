package dev.sculpt.formats.array;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Named arrays, of which each is read when it is asked for. */
interface ArrayFile extends Closeable {

    /** How files of PyTorch end. */
    List<String> PICKLED = List.of(".pt", ".pth", ".bin", ".ckpt", ".pkl");

    /**
     * Opens a folder of {@code .npy} files, or a file of the format that its ending says.
     *
     * @throws InvalidArrayException if it is missing or not of that format
     */
    static ArrayFile open(Path path) throws IOException, InvalidArrayException {
        if (!Files.exists(path)) {
            throw new InvalidArrayException("there is no such file or folder");
        }
        if (Files.isDirectory(path)) {
            return new NpyFolder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new InvalidArrayException("is no file but a device or the like");
        }
        String name = path.getFileName().toString();
        if (name.endsWith(".npz")) {
            return NpzFile.open(path);
        }
        if (name.endsWith(".safetensors")) {
            return SafetensorsFile.open(path);
        }
        if (name.endsWith(".onnx")) {
            return OnnxFile.open(path);
        }
        if (PICKLED.stream().anyMatch(name::endsWith)) {
            throw new InvalidArrayException("is a pickle, which runs whatever code it holds where it is read; a state "
                    + "dictionary of your own is converted by: python3 -c 'import torch, safetensors.torch as s; "
                    + "s.save_file(torch.load(\"model.pt\"), \"model.safetensors\")'");
        }
        throw new InvalidArrayException("must end in .npz, .safetensors or .onnx, or be a folder of .npy files");
    }

    /** Returns the names of all arrays, in a fixed order, each once. */
    List<String> names();

    /**
     * Returns the shape of one array, whose values are not read.
     *
     * @param name one of {@link #names}
     * @throws InvalidArrayException if it is damaged, or does not say it
     */
    Shape shape(String name) throws IOException, InvalidArrayException;

    /**
     * Reads one array.
     *
     * @param name one of {@link #names}
     * @throws InvalidArrayException if it is damaged or of a type that is not known
     */
    FloatArray read(String name) throws IOException, InvalidArrayException;
}
