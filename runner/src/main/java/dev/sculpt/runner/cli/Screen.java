package dev.sculpt.runner.cli;

import dev.sculpt.runner.settings.SettingNames;
import dev.sculpt.runner.view.PlanningLine;
import dev.sculpt.runner.view.Terminal;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What the user looks at, and how much of it is wanted; every command has these options. */
final class Screen {

    private static final int USUAL_WIDTH = 80;

    private final Terminal terminal;
    private final boolean noColor;

    @Option(names = "--color", paramLabel = "WHEN", scope = ScopeType.INHERIT,
            description = "Colours: ${COMPLETION-CANDIDATES}; by default auto, on a terminal unless NO_COLOR is set.")
    private Color color = Color.AUTO;

    @Option(names = {"-q", "--quiet"}, scope = ScopeType.INHERIT,
            description = "Says nothing on standard error but what is wrong: no progress, no remarks.")
    private boolean quiet;

    /** When there are colours. */
    enum Color {
        AUTO, ALWAYS, NEVER;

        @Override
        public String toString() {
            return SettingNames.of(this);
        }
    }

    @Inject
    Screen() {
        this(Terminal.NONE, false);
    }

    /**
     * Creates a screen.
     *
     * @param noColor whether colours are unwanted unless they are asked for
     */
    Screen(Terminal terminal, boolean noColor) {
        this.terminal = terminal;
        this.noColor = noColor;
    }

    /** Returns the screen of this process. */
    static Screen here() {
        String unwanted = System.getenv("NO_COLOR");
        return new Screen(Terminal.here(), unwanted != null && !unwanted.isEmpty());
    }

    /** Returns whether results are in colours. */
    boolean coloured() {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal.out() && !noColor;
        };
    }

    /** Returns where remarks and progress go: to standard error, or nowhere where they are unwanted. */
    PrintWriter remarks(PrintWriter err) {
        return quiet ? new PrintWriter(Writer.nullWriter()) : err;
    }

    /** Returns the line that shows how far planning is. */
    PlanningLine planning(PrintWriter err) {
        return new PlanningLine(remarks(err), System::nanoTime);
    }

    /** Returns how wide results may be: as the terminal is, where they go to one, else however wide. */
    int width() {
        return terminal.out() ? terminal.width().orElse(USUAL_WIDTH) : Integer.MAX_VALUE;
    }

    /** Returns how wide running text is to be. */
    int textWidth() {
        return terminal.width().orElse(USUAL_WIDTH);
    }

    /** Returns whether standard error is a terminal, on which a line can change. */
    boolean live() {
        return terminal.err() && !quiet;
    }
}
