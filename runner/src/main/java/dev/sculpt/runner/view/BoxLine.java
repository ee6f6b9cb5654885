package dev.sculpt.runner.view;

/**
 * The part of a line that lies in one cell: the sides of the cell that it reaches.
 *
 * @param sides the sum of {@link #UP}, {@link #DOWN}, {@link #LEFT} and {@link #RIGHT}
 */
record BoxLine(int sides) {

    static final int UP = 1;
    static final int DOWN = 2;
    static final int LEFT = 4;
    static final int RIGHT = 8;
    static final BoxLine VERTICAL = new BoxLine(UP + DOWN);

    private static final String CHARACTERS = " ╵╷│╴┘┐┤╶└┌├─┴┬┼"; // at the sum of the sides

    char character() {
        return CHARACTERS.charAt(sides);
    }
}
