package dev.sculpt.runner.faults;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.StreamSupport;

/** What a {@link FaultyFileSystem} does. */
final class FaultyProvider extends FileSystemProvider {

    private final FaultyFileSystem system;
    private final Path folder;
    private final Faults faults;
    private final FileSystemProvider real;

    FaultyProvider(FaultyFileSystem system, Path folder, Faults faults) {
        this.system = system;
        this.folder = folder.toAbsolutePath().normalize();
        this.faults = faults;
        this.real = folder.getFileSystem().provider();
    }

    void before(FileOperation operation, Path path) throws IOException {
        if (concerns(path)) {
            faults.before(operation, absolute(path));
        }
    }

    void after(FileOperation operation, Path path, Path source) throws IOException {
        if (concerns(path)) {
            faults.after(operation, absolute(path), absolute(source));
        }
    }

    private boolean concerns(Path path) {
        return absolute(path).startsWith(folder);
    }

    private static Path absolute(Path path) {
        return FaultyPath.real(path).toAbsolutePath().normalize();
    }

    /** An operation on one path. */
    private interface Action<T> {
        T run(Path real) throws IOException;
    }

    private <T> T done(FileOperation operation, Path path, Action<T> action) throws IOException {
        before(operation, path);
        T result = action.run(FaultyPath.real(path));
        after(operation, path, path);
        return result;
    }

    private static FileOperation opening(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)
                ? FileOperation.CREATE : FileOperation.OPEN;
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return done(opening(options), path,
                file -> FaultyChannel.of(real.newByteChannel(file, options, attributes), this, path));
    }

    @Override
    public AsynchronousFileChannel newAsynchronousFileChannel(Path path, Set<? extends OpenOption> options,
            ExecutorService executor, FileAttribute<?>... attributes) throws IOException {
        return done(opening(options), path, file -> new FaultyFileChannel(
                real.newAsynchronousFileChannel(file, options, executor, attributes), this, path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream = done(FileOperation.LIST, path,
                file -> real.newDirectoryStream(file, entry -> filter.accept(system.path(entry))));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(stream.spliterator(), false).map(system::path).iterator();
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        if (Files.exists(FaultyPath.real(path))) {
            real.createDirectory(FaultyPath.real(path), attributes); // which fails for this reason, whatever else would
        }
        done(FileOperation.MAKE_FOLDER, path, file -> {
            real.createDirectory(file, attributes);
            return file;
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        if (!Files.exists(FaultyPath.real(path), LinkOption.NOFOLLOW_LINKS)) {
            real.delete(FaultyPath.real(path));
        }
        done(FileOperation.DELETE, path, file -> {
            real.delete(file);
            return file;
        });
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        before(FileOperation.MOVE, source);
        real.move(FaultyPath.real(source), FaultyPath.real(target), options);
        after(FileOperation.MOVE, target, source);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        V view = real.getFileAttributeView(FaultyPath.real(path), type, options);
        if (!(view instanceof PosixFileAttributeView)) {
            return view;
        }
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    try {
                        boolean sets = method.getName().equals("setPermissions");
                        if (sets) {
                            before(FileOperation.MODE, path);
                        }
                        Object result = method.invoke(view, arguments);
                        if (sets) {
                            after(FileOperation.MODE, path, path);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(FaultyPath.real(path), FaultyPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(FaultyPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(FaultyPath.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(FaultyPath.real(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(FaultyPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(FaultyPath.real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
