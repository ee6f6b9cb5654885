package dev.sculpt.runner.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/**
 * A path of a {@link FaultyFileSystem}: the real one, but that it belongs to another file system.
 *
 * @param system it belongs to
 * @param path of the real file system
 */
record FaultyPath(FaultyFileSystem system, Path path) implements InvocationHandler {

    static Path of(FaultyFileSystem system, Path path) {
        return (Path) Proxy.newProxyInstance(
                FaultyPath.class.getClassLoader(), new Class<?>[] {Path.class}, new FaultyPath(system, path));
    }

    /** Returns the real path of one of any kind. */
    static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof FaultyPath faulty
                ? faulty.path : path;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "getFileSystem" -> system;
            case "iterator" -> StreamSupport.stream(path.spliterator(), false).map(part -> of(system, part)).iterator();
            default -> {
                Object[] real = arguments == null ? new Object[0] : arguments.clone();
                for (int i = 0; i < real.length; i++) {
                    real[i] = real[i] instanceof Path one ? real(one) : real[i];
                }
                try {
                    Object result = method.invoke(path, real);
                    yield result instanceof Path one ? of(system, one) : result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        };
    }
}
