package dev.sculpt.runner.faults;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/**
 * An open file whose reads and writes may fail.
 *
 * @param channel of the real file
 * @param provider knows what fails
 * @param path of the file
 */
record FaultyChannel(SeekableByteChannel channel, FaultyProvider provider, Path path) implements InvocationHandler {

    static SeekableByteChannel of(SeekableByteChannel channel, FaultyProvider provider, Path path) {
        return (SeekableByteChannel) Proxy.newProxyInstance(FaultyChannel.class.getClassLoader(),
                new Class<?>[] {SeekableByteChannel.class}, new FaultyChannel(channel, provider, path));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "write" -> write((ByteBuffer) arguments[0]);
            case "read" -> provider.before(FileOperation.READ, path);
            default -> { }
        }
        try {
            Object result = method.invoke(channel, arguments);
            if (method.getName().equals("write")) {
                provider.after(FileOperation.WRITE, path, path);
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        try {
            provider.before(FileOperation.WRITE, path);
        } catch (IOException e) {
            channel.write(bytes.limit(bytes.position() + bytes.remaining() / 2));
            throw e;
        }
    }
}
