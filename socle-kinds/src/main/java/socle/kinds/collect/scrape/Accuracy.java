package socle.kinds.collect.scrape;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import socle.api.proof.Evidence;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;

/// Whether what was written is what the pages say.
record Accuracy(ScrapeSpec spec, Tally tally, Output.Drafts drafts) {

    /// Whether no more rows were rejected than may be.
    boolean holds() {
        return drafts.rejected().rows() <= spec.rejected_at_most() * tally.read();
    }

    /// That values are of their types, and that the same pages give the same rows.
    List<Evidence> evidence(Rereading again, Language language) {
        return List.of(
                Findings.verdict(
                        CollectClaim.ACCURACY,
                        new Phrase("Values of their types", "Valeurs de leurs types"),
                        holds(),
                        holds()
                                ? Phrase.of(
                                        "every value of the %s rows written is of its field's type;"
                                                + " %s rows rejected",
                                        "chaque valeur des %s lignes écrites est du type de son"
                                                + " champ\u202f; %s lignes rejetées",
                                        Phrase.count(drafts.table().rows()),
                                        Phrase.count(drafts.rejected().rows()))
                                : tooMany(language)),
                Findings.verdict(
                        CollectClaim.ACCURACY,
                        new Phrase("Pages read again", "Pages relues"),
                        again.same() == again.tried(),
                        again(again)));
    }

    private Phrase again(Rereading again) {
        return spec.render()
                ? Phrase.of(
                        "%s of %s pages chosen by chance, drawn a second time, give the same rows",
                        "%s des %s pages tirées au sort, dessinées une seconde fois, redonnent les"
                                + " mêmes lignes",
                        again.same(),
                        again.tried())
                : Phrase.of(
                        "%s of %s pages chosen by chance have the same bytes and give the same rows"
                                + " a second time",
                        "%s des %s pages tirées au sort ont les mêmes octets et redonnent les mêmes"
                                + " lignes",
                        again.same(),
                        again.tried());
    }

    /// That too many rows do not fit, and the first of them.
    Phrase tooMany(Language language) {
        String told = first(3);
        Phrase why =
                Arrays.stream(Why.values())
                        .map(Why::words)
                        .filter(words -> words.in(language).equals(told))
                        .findFirst()
                        .orElse(Phrase.same(told));
        return Phrase.of(
                "rows that do not fit: %s of %s; the first is row %s of %s, %s (%s)",
                "lignes qui ne conviennent pas\u00a0: %s sur %s\u202f; la première est la ligne %s"
                        + " de %s, %s (%s)",
                Phrase.count(drafts.rejected().rows()),
                Phrase.count(tally.read()),
                first(1),
                first(0),
                first(2).isEmpty() ? why : ofField(first(2), why),
                shortened(first(4)));
    }

    private static Phrase ofField(String field, Phrase why) {
        return Phrase.of("field '%s': %s", "champ «\u00a0%s\u00a0»\u00a0: %s", field, why);
    }

    private String first(int column) {
        return drafts.first().size() == 0 ? "" : Objects.toString(drafts.first().at(0, column), "");
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }
}
