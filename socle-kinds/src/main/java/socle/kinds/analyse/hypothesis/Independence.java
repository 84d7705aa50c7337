package socle.kinds.analyse.hypothesis;

import socle.api.data.Rows;
import socle.api.text.Phrase;

/// Whether each unit counts once: rows of the same unit are alike, and a test that takes them as
/// independent rejects too often.
record Independence(HypothesisSpec spec, Look look) {

    private static final Phrase LABEL =
            new Phrase(
                    "Rows are independent: each unit counts once",
                    "Les lignes sont indépendantes\u00a0: chaque unité compte une fois");

    /// @param rows an item of FROM with `g` and `u`
    Assumption of(String rows) {
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
                    LABEL, true, Phrase.of("%s units", "%s unités", Phrase.count(units)));
        }
        return new Assumption(LABEL, false, why(all, within, units));
    }

    private Phrase why(long all, long within, long units) {
        Phrase found =
                Phrase.of(
                        "%s rows of %s units: these are repeated measures, and p is too small.",
                        "%s lignes de %s unités\u00a0: ce sont des mesures répétées, et p est trop"
                                + " petit.",
                        Phrase.count(all),
                        Phrase.count(units));
        String unit = spec.unit().orElseThrow().text();
        return 2 * (within - units) >= units
                ? found.then(
                        Phrase.of(
                                "Most units are in several groups: write pair: %s in place of unit.",
                                "La plupart des unités sont dans plusieurs groupes\u00a0: écrivez"
                                        + " pair: %s au lieu de unit.",
                                unit))
                : found.then(
                        new Phrase(
                                "Write repeats: mean, and each unit counts once in its group.",
                                "Écrivez repeats: mean, et chaque unité compte une fois dans son"
                                        + " groupe."));
    }
}
