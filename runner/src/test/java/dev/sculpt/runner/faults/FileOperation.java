package dev.sculpt.runner.faults;

/** What is asked of a file system, as far as it may fail. */
public enum FileOperation {
    /** A file is opened to be written, and made where it is not there. */
    CREATE,
    /** A file is opened to be read. */
    OPEN,
    /** Bytes are read. */
    READ,
    /** Bytes are written. */
    WRITE,
    /** A file is cut off. */
    TRUNCATE,
    /** Content, or the names in a folder, goes to the disk. */
    FORCE,
    /** A file is locked. */
    LOCK,
    /** A file gets another name. */
    MOVE,
    /** A file or folder is removed. */
    DELETE,
    /** A folder is made. */
    MAKE_FOLDER,
    /** The names in a folder are listed. */
    LIST,
    /** Permissions are changed. */
    MODE;

    /** Returns whether it needs room on the disk. */
    public boolean needsRoom() {
        return this == CREATE || this == WRITE || this == FORCE || this == MAKE_FOLDER;
    }

    /** Returns whether it takes a file handle. */
    public boolean needsHandle() {
        return this == CREATE || this == OPEN || this == LIST;
    }

    /** Returns whether something on the disk is not as before. */
    public boolean changes() {
        return this != OPEN && this != READ && this != LOCK && this != LIST;
    }
}
