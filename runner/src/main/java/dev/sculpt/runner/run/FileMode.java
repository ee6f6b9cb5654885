package dev.sculpt.runner.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * Who may read and write a file: what the user's umask made of it.
 *
 * @param permissions of the file; nothing where its file system knows none, or lets nobody change them
 */
record FileMode(Optional<Set<PosixFilePermission>> permissions) {

    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** Lets the owner alone read and write a file, and returns who might before. */
    static FileMode hide(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return new FileMode(Optional.empty());
        }
        FileMode before = new FileMode(Optional.of(view.readAttributes().permissions()));
        try {
            view.setPermissions(OWNER);
            return before;
        } catch (FileSystemException e) {
            return new FileMode(Optional.empty()); // as on memory cards and some network drives
        }
    }

    /** Gives a file this mode. */
    void restore(Path file) throws IOException {
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(file, permissions.get());
        }
    }
}
