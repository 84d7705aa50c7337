package socle.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.lake.Lake;

/// Tables of the environment whose files in the lake are not what they were when they were
/// published.
final class BrokenTables {
    private BrokenTables() {}

    /// All of them: every file is read again and its digest compared.
    static List<Lake.Broken> of(Opened open) {
        return open.ledger().published(open.environment()).values().stream()
                .flatMap(published -> published.tables().stream())
                .filter(table -> !table.isView())
                .flatMap(table -> open.lake().verify(table).stream())
                .toList();
    }

    /// Which, and what of them.
    static Phrase what(List<Lake.Broken> broken) {
        Lake.Broken first = broken.getFirst();
        return Phrase.of(
                "%s is broken in the lake (%s: %s)",
                "%s est abîmée dans le lac (%s\u00a0: %s)",
                first.table().name(),
                first.file().getFileName(),
                first.what());
    }

    /// How they are made again.
    static Phrase todo(List<Lake.Broken> broken) {
        String nodes =
                broken.stream()
                        .map(one -> one.table().name().split(NodeId.PART)[0])
                        .distinct()
                        .collect(Collectors.joining(" "));
        return Phrase.of(
                "make it again: socle run %s --full",
                "refaites-la\u00a0: socle run %s --full", nodes);
    }
}
