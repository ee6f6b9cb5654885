package dev.sculpt.runner.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What went wrong with a file, and with which: the file system names none once a file is open, as when the disk is full. */
public final class FailedFile {

    /** What the system says, and what it means to somebody who does not know its words. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("No space left on device", "the disk is full");
        WORDS.put("Disk quota exceeded", "your share of the disk is used up");
        WORDS.put("Too many open files", "too many files are open, see ulimit -n");
        WORDS.put("Read-only file system", "nothing can be written on this disk");
        WORDS.put("Input/output error", "the disk or the network does not answer as it should");
        WORDS.put("Stale file handle", "it was taken away on the machine that the disk belongs to");
        WORDS.put("File too large", "a file may not be that large here");
        WORDS.put("No locks available", "this disk lets no program lock a file");
    }

    private FailedFile() { }

    /** Returns a failure that names its file: the same one where it does, else one with this file. */
    public static IOException named(Path file, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    /** Returns a failure in words, such as {@code runs/a/journal: the disk is full (No space left on device)}. */
    public static String text(IOException failure) {
        return (failure instanceof FileSystemException known ? known.getFile() + ": " : "") + reason(failure);
    }

    /** Returns the words alone, where the file is known. */
    public static String reason(IOException failure) {
        if (failure instanceof FileSystemException known && known.getReason() != null) {
            return plain(known.getReason());
        } else if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof FileAlreadyExistsException) {
            return "is there already";
        } else if (failure instanceof NotDirectoryException) {
            return "is no folder";
        } else if (failure instanceof DirectoryNotEmptyException) {
            return "is a folder that is not empty";
        }
        return failure instanceof FileSystemException || failure.getMessage() == null
                ? failure.getClass().getSimpleName() : plain(failure.getMessage());
    }

    private static String plain(String said) {
        return WORDS.containsKey(said) ? WORDS.get(said) + " (" + said + ")" : said;
    }

    /** Returns whether a failure is of the place alone, which another may do without: it is not there, or not ours. */
    public static boolean isOfPlace(IOException failure) {
        return failure instanceof AccessDeniedException || failure instanceof NoSuchFileException
                || failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException;
    }
}
