package dev.sculpt.runner.view;

import dev.sculpt.runner.consensus.Agreement;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far the seeds of several tasks and variants agree, a row for each of the first. */
final class AgreementTable {

    private AgreementTable() { }

    /** Returns the table; of more than {@value ResultsTable#MOST_GROUPS} groups the rest are only counted. */
    static String text(List<Agreement> agreements, int width) {
        List<Agreement> shown = agreements.stream().limit(ResultsTable.MOST_GROUPS).toList();
        String rest = agreements.size() > shown.size()
                ? "and " + (agreements.size() - shown.size()) + " more groups\n" : "";
        return table().text(shown, width) + rest;
    }

    /** Returns the columns. */
    static TextTable<Agreement> table() {
        return new TextTable<>(List.of(
                column("group", Alignment.LEFT, one -> one.group().text()),
                column("seeds", Alignment.RIGHT, one -> String.valueOf(one.networks())),
                column("hierarchies", Alignment.RIGHT, one -> String.valueOf(one.hierarchies())),
                column("most common", Alignment.RIGHT, one -> one.consensus().count() + " of " + one.networks()),
                column("modules", Alignment.LEFT, AgreementTable::modules),
                column("inputs AMI", Alignment.RIGHT, one -> AgreementText.decimals(one.inputAgreement())),
                column("outputs AMI", Alignment.RIGHT, one -> AgreementText.decimals(one.outputAgreement()))));
    }

    private static String modules(Agreement agreement) {
        return agreement.moduleCounts().entrySet().stream()
                .map(entry -> entry.getKey() + " in " + entry.getValue()).collect(Collectors.joining(", "));
    }

    private static Column<Agreement> column(String title, Alignment alignment, Function<Agreement, String> cell) {
        return new Column<>(title, alignment, cell);
    }
}
