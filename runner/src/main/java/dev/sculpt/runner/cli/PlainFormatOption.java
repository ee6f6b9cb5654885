package dev.sculpt.runner.cli;

import dev.sculpt.runner.view.Format;
import dev.sculpt.runner.view.Listing;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command writes what it lists, where that has no table for papers: help and completion offer no LaTeX. */
final class PlainFormatOption {

    /** The names of the formats, for help and completion. */
    static final class Names implements Iterable<String> {

        @Inject
        Names() { }

        @Override
        public Iterator<String> iterator() {
            return Format.WITHOUT_LATEX.stream().map(Format::toString).iterator();
        }
    }

    private final Screen screen;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    // LaTeX is a name all the same, so that one who asks for it is told that it is only here that there is none.
    @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = Names.class,
            description = "One of ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Inject
    PlainFormatOption(Screen screen) {
        this.screen = screen;
    }

    /**
     * Makes something and prints it as it is asked for; where LaTeX is, nothing is made.
     *
     * @param name of the listing
     * @return what was printed
     * @throws dev.sculpt.runner.problem.InvalidInputException where LaTeX is asked for
     */
    <L extends Listing> L print(String name, Supplier<L> making) {
        if (format == Format.LATEX) {
            throw Listing.withoutLatex(name);
        }
        L listing = making.get();
        FormatOption.print(listing, format, screen, command);
        return listing;
    }
}
