package dev.sculpt.runner.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** An open file, read and written at positions, of which anything may fail. */
final class FaultyFileChannel extends AsynchronousFileChannel {

    private final AsynchronousFileChannel channel;
    private final FaultyProvider provider;
    private final Path path;

    FaultyFileChannel(AsynchronousFileChannel channel, FaultyProvider provider, Path path) {
        this.channel = channel;
        this.provider = provider;
        this.path = path;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public AsynchronousFileChannel truncate(long size) throws IOException {
        provider.before(FileOperation.TRUNCATE, path);
        channel.truncate(size);
        provider.after(FileOperation.TRUNCATE, path, path);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        provider.before(FileOperation.FORCE, path);
        channel.force(metaData);
        provider.after(FileOperation.FORCE, path, path);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        provider.before(FileOperation.LOCK, path);
        return channel.tryLock(position, size, shared);
    }

    @Override
    public Future<Integer> read(ByteBuffer into, long position) {
        try {
            provider.before(FileOperation.READ, path);
            return channel.read(into, position);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public Future<Integer> write(ByteBuffer from, long position) {
        try {
            provider.before(FileOperation.WRITE, path);
        } catch (IOException e) {
            Future<Integer> half = channel.write(from.limit(from.position() + from.remaining() / 2), position);
            return half.isCancelled() ? half : CompletableFuture.failedFuture(e);
        }
        Future<Integer> written = channel.write(from, position);
        try {
            provider.after(FileOperation.WRITE, path, path);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        return written;
    }

    @Override
    public <A> void lock(long position, long size, boolean shared, A attachment,
            CompletionHandler<FileLock, ? super A> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Future<FileLock> lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <A> void read(ByteBuffer into, long position, A attachment, CompletionHandler<Integer, ? super A> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <A> void write(ByteBuffer from, long position, A attachment, CompletionHandler<Integer, ? super A> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
