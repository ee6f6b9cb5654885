package dev.sculpt.runner.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What went wrong with a file, and with which: the file system names none once a file is open, as when the disk is full. */
public final class FailedFile {

    private FailedFile() { }

    /** Returns a failure that names its file: the same one where it does, else one with this file. */
    static IOException named(Path file, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    /** Returns a failure in words, such as {@code runs/a/journal: No space left on device}. */
    public static String text(IOException failure) {
        return (failure instanceof FileSystemException known ? known.getFile() + ": " : "") + reason(failure);
    }

    /** Returns the words alone, where the file is known. */
    public static String reason(IOException failure) {
        if (failure instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        } else if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof FileAlreadyExistsException) {
            return "is there already";
        } else if (failure instanceof NotDirectoryException) {
            return "is no folder";
        }
        return failure instanceof FileSystemException || failure.getMessage() == null
                ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
