package socle.app.manual;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.text.Phrase;
import socle.core.engine.DuckDbEngine;
import socle.core.graph.Declared;
import socle.core.ledger.Attestation;
import socle.core.proof.Attested;

/// How somebody else makes the same again, and how they see that it is the same.
record Remaking(Matter matter) {

    private static final String COMMANDS =
            "socle validate\nsocle plan\nsocle run\nsocle coverage\nsocle dossier\nsocle reproduce\n";

    List<Entry> entries() {
        return List.of(
                Sheetlet.of(new Phrase("Commands", "Commandes"))
                        .with(
                                new Block.Code(
                                        new Phrase(
                                                "In the project’s folder",
                                                "Dans le dossier du projet"),
                                        "sh",
                                        COMMANDS))
                        .fact("Dialect of the engine", "Dialecte du moteur", DuckDbEngine.DIALECT)
                        .entry(),
                again(),
                Sheetlet.of(new Phrase("Tables to compare", "Tables à comparer"))
                        .with(tables())
                        .entry(),
                Sheetlet.of(new Phrase("Files to compare", "Fichiers à comparer"))
                        .with(files())
                        .entry());
    }

    /// What came out when somebody did so last.
    private Entry again() {
        Sheetlet sheet =
                Sheetlet.of(
                        new Phrase(
                                "Made again from a clean copy",
                                "Refaite à partir d’une copie vierge"));
        List<Attestation> last = matter.attested().history(Attested.REPRODUCED);
        if (last.isEmpty()) {
            return sheet.with(
                            new Block.Line(
                                    new Phrase(
                                            "Nobody has done so yet: socle reproduce.",
                                            "Personne ne l’a encore fait\u00a0: socle"
                                                    + " reproduce.")))
                    .entry();
        }
        Attesting.blocks(last.getFirst(), matter.attested().isFresh(last.getFirst()))
                .forEach(sheet::with);
        return sheet.entry();
    }

    private Block tables() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Declared one : matter.nodes()) {
            matter.published(one.id())
                    .ifPresent(
                            it -> {
                                for (Table table : it.tables()) {
                                    rows.add(
                                            Sheetlet.row(
                                                    table.name(),
                                                    it.version(),
                                                    table.isView() ? null : table.rows(),
                                                    table.digest()));
                                }
                            });
        }
        return Sheetlet.grid(
                new Phrase("Published tables", "Tables publiées"),
                List.of(
                        Sheetlet.text("table", "table", matter.language()),
                        Sheetlet.text("version", "version", matter.language()),
                        new Column(new Phrase("rows", "lignes").in(matter.language()), "BIGINT"),
                        Sheetlet.text("digest", "empreinte", matter.language())),
                rows);
    }

    private Block files() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Declared one : matter.nodes()) {
            for (Told told : matter.evidence(one.id())) {
                if (told.evidence() instanceof Evidence.Digest digest) {
                    rows.add(Sheetlet.row(one.id().value(), digest.of(), digest.digest()));
                }
            }
        }
        return Sheetlet.grid(
                new Phrase("Digests that runs left", "Empreintes laissées par les exécutions"),
                List.of(
                        Sheetlet.text("node", "noeud", matter.language()),
                        Sheetlet.text("of", "de", matter.language()),
                        Sheetlet.text("digest", "empreinte", matter.language())),
                rows);
    }
}
