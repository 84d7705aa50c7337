package socle.app.manual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.ledger.Fingerprints;
import socle.core.ledger.Published;

/// When definitions and words changed: between two versions of a node that follow each other.
record Changes(Matter matter) {

    private static final int TOLD = 100;

    /// A change that a run saw.
    private record Change(Instant at, NodeId node, String run, Phrase what) {}

    List<Entry> entries() {
        List<Change> all = new ArrayList<>();
        for (Declared one : matter.nodes()) {
            List<Published> versions = matter.versions(one.id());
            for (int i = 0; i + 1 < versions.size(); i++) {
                change(versions.get(i), versions.get(i + 1), all);
            }
        }
        all.sort(Comparator.comparing(Change::at).reversed());
        return List.of(
                Sheetlet.of(
                                new Phrase(
                                        "Changes that runs saw",
                                        "Changements vus par les exécutions"))
                        .with(
                                all.isEmpty()
                                        ? new Block.Line(
                                                new Phrase(
                                                        "No definition has changed between two"
                                                                + " versions that are kept.",
                                                        "Aucune définition n’a changé entre deux"
                                                                + " versions gardées."))
                                        : grid(all))
                        .entry());
    }

    private static void change(Published newer, Published older, List<Change> all) {
        Fingerprints now = newer.fingerprints();
        Fingerprints before = older.fingerprints();
        boolean own = !now.own().equals(before.own());
        boolean words = !now.words().equals(before.words());
        if (own || words) {
            Phrase what =
                    own && words
                            ? new Phrase("definition and words", "définition et mots")
                            : own
                                    ? new Phrase("definition", "définition")
                                    : new Phrase("words", "mots");
            all.add(new Change(newer.at(), newer.node(), newer.run(), what));
        }
    }

    private Block grid(List<Change> all) {
        Language language = matter.language();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Change one : all.subList(0, Math.min(TOLD, all.size()))) {
            rows.add(
                    Sheetlet.row(
                            one.at().toString(),
                            one.node().value(),
                            one.what().in(language),
                            one.run()));
        }
        return new Block.Grid(
                new Phrase("Newest first", "Du plus récent au plus ancien"),
                socle.api.data.Rows.of(
                        List.of(
                                Sheetlet.text("at", "date", language),
                                Sheetlet.text("node", "noeud", language),
                                Sheetlet.text("what", "quoi", language),
                                Sheetlet.text("run", "execution", language)),
                        rows),
                all.size());
    }
}
