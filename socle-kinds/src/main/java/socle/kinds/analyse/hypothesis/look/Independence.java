package socle.kinds.analyse.hypothesis.look;

import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;

/// Whether each subject counts once: rows of the same unit are alike, and a test that takes them as
/// independent rejects too often.
public record Independence(HypothesisSpec spec, Look look) {

    private static final Phrase LABEL =
            new Phrase(
                    "Rows are independent: each subject counts once",
                    "Les lignes sont indépendantes\u00a0: chaque sujet compte une fois");

    /// Of all rows that count, where a subject is told.
    public Optional<Assumption> ofModel() {
        return spec.subject()
                .map(one -> ofModel(look.rows("'' AS g, " + look.text(one) + " AS u")));
    }

    /// Where neither pairs nor means a subject can be asked for by a key.
    public Assumption ofModel(String rows) {
        Assumption found = of(rows);
        return found.holds()
                ? found
                : new Assumption(
                        LABEL,
                        false,
                        new Phrase(
                                "Subjects come several times: these are repeated measures, and p is"
                                        + " too small. Make one row a subject in a model, and test"
                                        + " that.",
                                "Des sujets reviennent\u00a0: ce sont des mesures répétées, et p est"
                                        + " trop petit. Faites une ligne par sujet dans un modèle,"
                                        + " et testez-la."));
    }

    /// @param rows an item of FROM with `g` and `u`
    public Assumption of(String rows) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(*), count(DISTINCT (g, u)), count(DISTINCT u) FROM %s WHERE u IS NOT NULL"
                                        .formatted(rows));
        long all = Look.whole(told, 0, 0);
        long within = Look.whole(told, 0, 1);
        long units = Look.whole(told, 0, 2);
        if (within == all && units == within) {
            return new Assumption(
                    LABEL, true, Phrase.of("%s subjects", "%s sujets", Phrase.count(units)));
        }
        return new Assumption(LABEL, false, why(all, within, units));
    }

    private Phrase why(long all, long within, long units) {
        Phrase found =
                Phrase.of(
                        "%s rows of %s subjects: these are repeated measures, and p is too small.",
                        "%s lignes de %s sujets\u00a0: ce sont des mesures répétées, et p est trop"
                                + " petit.",
                        Phrase.count(all),
                        Phrase.count(units));
        String subject = spec.subject().orElseThrow().text();
        return 2 * (within - units) >= units
                ? found.then(
                        Phrase.of(
                                "Most subjects are in several groups: write pair: %s in place of subject.",
                                "La plupart des sujets sont dans plusieurs groupes\u00a0: écrivez"
                                        + " pair: %s au lieu de subject.",
                                subject))
                : found.then(
                        new Phrase(
                                "Write repeats: mean, and each subject counts once in its group.",
                                "Écrivez repeats: mean, et chaque sujet compte une fois dans son"
                                        + " groupe."));
    }
}
