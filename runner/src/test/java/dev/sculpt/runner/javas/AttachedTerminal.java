package dev.sculpt.runner.javas;

import dev.sculpt.runner.view.Terminal;

/** A program that prints whether it runs on a terminal. */
final class AttachedTerminal {

    private AttachedTerminal() { }

    public static void main(String[] arguments) {
        System.out.print(Terminal.here().out());
    }
}
