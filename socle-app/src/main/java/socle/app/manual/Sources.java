package socle.app.manual;

import java.util.List;
import java.util.Optional;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.ledger.Published;

/// What came from somewhere: whatever left an origin behind.
record Sources(Matter matter) {

    List<Entry> entries() {
        return matter.nodes().stream().flatMap(it -> entry(it).stream()).toList();
    }

    private Optional<Entry> entry(Declared one) {
        List<Evidence.Origin> origins =
                matter.evidence(one.id()).stream()
                        .map(Told::evidence)
                        .filter(Evidence.Origin.class::isInstance)
                        .map(Evidence.Origin.class::cast)
                        .toList();
        if (origins.isEmpty()) {
            return Optional.empty();
        }
        Sheetlet sheet = Sheetlet.of(one.node());
        for (Evidence.Origin origin : origins) {
            sheet.fact("Origin", "Origine", origin.address())
                    .fact("Publisher", "Éditeur", origin.publisher())
                    .fact(
                            "Licence",
                            "Licence",
                            origin.licence().isBlank()
                                    ? new Phrase("not known", "inconnue")
                                    : Phrase.same(origin.licence()));
        }
        sheet.fact("Who answers for it", "Responsable", one.node().header().owner().orElse(""));
        matter.published(one.id()).ifPresent(it -> held(sheet, it));
        return Optional.of(sheet.entry());
    }

    private void held(Sheetlet sheet, Published published) {
        for (Table table : published.tables()) {
            sheet.fact(
                    "Perimeter of " + table.name(),
                    "Périmètre de " + table.name(),
                    Phrase.of(
                            "%1$s rows, %2$s columns",
                            "%1$s lignes, %2$s colonnes",
                            table.isView() ? Phrase.same("—") : Phrase.count(table.rows()),
                            Phrase.count(table.columns().size())));
        }
        sheet.fact(
                "Freshness",
                "Fraîcheur",
                Phrase.of(
                        "collected at %1$s, %2$s",
                        "collectée le %1$s, %2$s",
                        published.at().toString(),
                        matter.isFresh(published.node())
                                ? new Phrase("up to date", "à jour")
                                : new Phrase("stale", "périmée")));
    }
}
