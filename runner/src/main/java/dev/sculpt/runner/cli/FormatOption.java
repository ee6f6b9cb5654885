package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.view.Format;
import dev.sculpt.runner.view.Listing;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command writes what it lists, where that has a table for papers; else {@link PlainFormatOption}. */
final class FormatOption {

    private final Screen screen;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}. Tables alone have latex.")
    private Format format = Format.TEXT;

    @Inject
    FormatOption(Screen screen) {
        this.screen = screen;
    }

    /** Returns whether people read it. */
    boolean isText() {
        return format == Format.TEXT;
    }

    /**
     * Refuses LaTeX, before any work is done, where options ask for a listing that has no table for papers.
     *
     * @param name of the listing
     * @throws InvalidInputException if another was asked for
     */
    void refuseLatex(String name) {
        if (format == Format.LATEX) {
            throw Listing.withoutLatex(name);
        }
    }

    /** Prints something as it is asked for. */
    void print(Listing listing) {
        print(listing, format, screen, command);
    }

    /** Prints something in a format, with its remarks on standard error where the format has no place for them. */
    static void print(Listing listing, Format format, Screen screen, CommandSpec command) {
        String text = listing.in(format, screen.width());
        if (format == Format.CSV) {
            PrintWriter notes = screen.remarks(command.commandLine().getErr());
            listing.remarks().forEach(remark -> notes.println("sculpt: " + remark));
        }
        command.commandLine().getOut().print(text);
        command.commandLine().getOut().flush();
    }
}
