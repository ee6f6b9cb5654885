package dev.sculpt.tasks.random;

/** How the sub-functions of a random hierarchy are joined. */
public enum HierarchyShape {
    /** Functions on inputs of their own. */
    SPLIT,
    /** Sub-functions on inputs of their own, each read by several outputs. */
    REUSE,
    /** Functions each of which shares some inputs with the next. */
    SHARED,
    /** Sub-functions, one or more gates in the middle that read them, and outputs that read the last one and an input. */
    DEEP,
    /** A reuse and a shared part side by side. */
    MIXED
}
