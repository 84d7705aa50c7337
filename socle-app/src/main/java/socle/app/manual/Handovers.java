package socle.app.manual;

import java.util.List;
import socle.api.show.Block;
import socle.api.text.Phrase;
import socle.core.ledger.Attestation;
import socle.core.proof.Attested;

/// When documents were handed over, newest first.
record Handovers(Matter matter) {

    List<Entry> entries() {
        Attested attested = matter.attested();
        List<Attestation> all = attested.history(Attested.HANDED_OVER);
        if (all.isEmpty()) {
            return List.of(
                    Sheetlet.of(new Phrase("To nobody yet", "À personne pour l’instant"))
                            .with(
                                    new Block.Line(
                                            new Phrase(
                                                    "socle handover NAME makes the documents, checks"
                                                            + " them and keeps to whom they went.",
                                                    "socle handover NOM produit les documents, les"
                                                            + " vérifie et garde à qui ils sont"
                                                            + " remis.")))
                            .entry());
        }
        return all.stream().map(it -> entry(it, attested)).toList();
    }

    private static Entry entry(Attestation one, Attested attested) {
        Sheetlet sheet = Sheetlet.of(Phrase.same(one.at().toString().substring(0, 10)));
        Attesting.blocks(one, attested.isFresh(one)).forEach(sheet::with);
        return sheet.entry();
    }
}
