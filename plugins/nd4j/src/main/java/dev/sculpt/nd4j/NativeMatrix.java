package dev.sculpt.nd4j;

import dev.sculpt.models.mlp.Matrix;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;

/** Memory outside the heap for one matrix at a time, row after row without gaps. Grows as needed. Not thread-safe. */
final class NativeMatrix {

    private FloatPointer pointer = new FloatPointer();
    private FloatBuffer values = FloatBuffer.allocate(0);

    /** Makes room for a number of floats; what was there is lost. */
    FloatPointer resize(long length) {
        if (length > values.capacity()) {
            pointer.close();
            pointer = new FloatPointer(length);
            values = pointer.asBuffer();
        }
        return pointer;
    }

    /** Takes the elements of a matrix. */
    FloatPointer load(Matrix matrix) {
        resize((long) matrix.rows() * matrix.columns());
        if (matrix.columns() == matrix.stride()) {
            values.put(0, matrix.values(), matrix.start(), matrix.rows() * matrix.columns());
        } else {
            for (int row = 0; row < matrix.rows(); row++) {
                int at = matrix.start() + row * matrix.stride();
                values.put(row * matrix.columns(), matrix.values(), at, matrix.columns());
            }
        }
        return pointer;
    }

    /** Gives its elements to a matrix. */
    void store(Matrix matrix) {
        if (matrix.columns() == matrix.stride()) {
            values.get(0, matrix.values(), matrix.start(), matrix.rows() * matrix.columns());
        } else {
            for (int row = 0; row < matrix.rows(); row++) {
                int at = matrix.start() + row * matrix.stride();
                values.get(row * matrix.columns(), matrix.values(), at, matrix.columns());
            }
        }
    }
}
