package dev.sculpt.runner.run;

import dev.sculpt.runner.problem.FailedFile;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * A file that is read and written at positions, and stays open whatever thread is interrupted: a {@code FileChannel} is
 * closed, for all its users and with its lock, as soon as one that is interrupted touches it. Every failure names the file.
 */
final class SteadyFile implements Closeable {

    private final Path path;
    private final AsynchronousFileChannel channel;

    private SteadyFile(Path path, AsynchronousFileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens a file, or a folder to be read. */
    static SteadyFile open(Path path, OpenOption... options) throws IOException {
        return new SteadyFile(path,
                AsynchronousFileChannel.open(path, Set.copyOf(Arrays.asList(options)), new CallersThread()));
    }

    /** Returns whether this process alone has the file now, until it is closed. */
    boolean tryLock() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very process has it open
        } catch (IOException e) {
            throw FailedFile.named(path, e);
        }
    }

    /** Returns the number of bytes. */
    long size() throws IOException {
        try {
            return channel.size();
        } catch (IOException e) {
            throw FailedFile.named(path, e);
        }
    }

    /** Reads some bytes, at least one unless the buffer is full; returns a negative number at the end of the file. */
    int read(ByteBuffer into, long position) throws IOException {
        return done(channel.read(into, position));
    }

    /** Reads as many bytes as there is room for. */
    byte[] read(int length, long position) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (read(bytes, position + bytes.position()) < 0) {
                throw new EOFException(path + " was cut off by another program");
            }
        }
        return bytes.array();
    }

    /** Writes all bytes. */
    void write(byte[] bytes, long position) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            done(channel.write(left, position + left.position()));
        }
    }

    // Most systems do it in the calling thread, so that there is nothing to wait for; an interrupt waits until it is done.
    private int done(Future<Integer> result) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw FailedFile.named(path, e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Cuts the file off, unless it is as short as that. */
    void truncate(long size) throws IOException {
        try {
            channel.truncate(size);
        } catch (IOException e) {
            throw FailedFile.named(path, e);
        }
    }

    /** Forces the content to the disk, or of a folder the names in it; may be called by any thread at any time. */
    void force() throws IOException {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw FailedFile.named(path, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
