package socle.kinds.collect.database;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.Balance;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Trouble;

/// What a collection from a database leaves behind, and whether it holds.
///
/// @param query what was asked, in the source's SQL
/// @param took from the first question to the last answer
/// @param reconciled the tallies of both sides; nothing when they were not compared
record Findings(
        String query,
        Duration took,
        Balance balance,
        Optional<Reconciled> reconciled,
        Phrase shape,
        Optional<Loading.Loaded> loaded,
        List<Evidence> further) {

    /// What was asked, and how long it took.
    static final Claim QUERY = new Claim("collect.query");

    /// The tallies of both sides.
    ///
    /// @param source of the rows read, as the source has them
    /// @param lake of the same rows, as they are in the files of the lake
    record Reconciled(Tally source, Tally lake, Source.Hashing hashing, Source.Still still) {
        boolean complete() {
            return source.rows() == lake.rows();
        }

        boolean accurate() {
            return source.equals(lake);
        }
    }

    /// Every fact of the collection.
    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        all.add(
                new Evidence.Statement(
                        QUERY,
                        new Phrase("Query", "Requête"),
                        "```sql\n" + query + "\n```",
                        List.of()));
        all.add(
                new Evidence.Measure(
                        QUERY,
                        new Phrase("Time that it took", "Durée"),
                        BigDecimal.valueOf(took.toMillis(), 3)
                                .setScale(3, RoundingMode.HALF_UP)
                                .doubleValue(),
                        "s"));
        all.addAll(balance.evidence());
        reconciled.ifPresent(
                both -> all.addAll(List.of(completeness(both), accuracy(both), digest(both))));
        all.add(
                new Evidence.Verdict(
                        CollectClaim.SHAPE,
                        new Phrase("Shape", "Forme"),
                        true,
                        Severity.ERROR,
                        shape));
        all.addAll(further);
        loaded.filter(one -> one.rejected() > 0).ifPresent(one -> all.add(sample(one)));
        return all;
    }

    /// Refuses what was lost, made or altered on the way, and too many rejected rows.
    void hold(double share) throws Trouble {
        if (balance.rejected() > share * balance.read()) {
            throw Trouble.of(tooMany(), allow(), evidence());
        }
        boolean same = reconciled.map(Reconciled::accurate).orElse(true);
        if (!same || !balance.holds()) {
            Phrase why =
                    reconciled
                            .map(both -> both.complete() ? hashes(both) : counts(both))
                            .orElse(balance.words());
            throw Trouble.of(
                    balance.holds() ? why : balance.words(),
                    new Phrase(
                            "nothing was published; run it again, and report it if it stays so",
                            "rien n’a été publié\u202f; relancez, et signalez-le si cela reste ainsi"),
                    evidence());
        }
    }

    private static Evidence completeness(Reconciled reconciled) {
        return new Evidence.Verdict(
                CollectClaim.COMPLETENESS,
                new Phrase("All rows of the source", "Toutes les lignes de la source"),
                reconciled.complete(),
                Severity.ERROR,
                counts(reconciled));
    }

    private static Evidence accuracy(Reconciled reconciled) {
        return new Evidence.Verdict(
                CollectClaim.ACCURACY,
                new Phrase("The same values on both sides", "Les mêmes valeurs des deux côtés"),
                reconciled.accurate(),
                Severity.ERROR,
                hashes(reconciled));
    }

    private Evidence digest(Reconciled reconciled) {
        return new Evidence.Digest(
                CollectClaim.DIGEST,
                new Phrase("Sum of row hashes", "Somme des empreintes des lignes"),
                query,
                reconciled.lake().digest());
    }

    private static Phrase counts(Reconciled reconciled) {
        return Phrase.of(
                "%s rows at the source, %s in the lake; %s",
                "%s lignes à la source, %s dans le lac\u202f; %s",
                Phrase.count(reconciled.source().rows()),
                Phrase.count(reconciled.lake().rows()),
                switch (reconciled.still()) {
                    case SNAPSHOT ->
                            new Phrase(
                                    "counted in one snapshot", "comptées dans un même instantané");
                    case MOVING ->
                            new Phrase(
                                    "the source has no snapshot to offer",
                                    "la source n’offre pas d’instantané");
                });
    }

    private static Phrase hashes(Reconciled reconciled) {
        Phrase how =
                switch (reconciled.hashing()) {
                    case BY_SOURCE ->
                            new Phrase(
                                    "computed by the source and by the engine from the lake's files",
                                    "calculée par la source et par le moteur sur les fichiers du lac");
                    case SECOND_READ ->
                            new Phrase(
                                    "computed from a second, complete read of the source and by the"
                                            + " engine from the lake's files",
                                    "calculée d’une seconde lecture complète de la source et par le"
                                            + " moteur sur les fichiers du lac");
                };
        return reconciled.accurate()
                ? Phrase.of(
                        "one hash over all values of all rows, %s: %s",
                        "une même empreinte de toutes les valeurs de toutes les lignes, %s\u00a0: %s",
                        how,
                        reconciled.lake().digest())
                : Phrase.of(
                        "the hash of the values differs: %s at the source, %s in the lake; %s",
                        "l’empreinte des valeurs diffère\u00a0: %s à la source, %s dans le lac\u202f; %s",
                        reconciled.source().digest(),
                        reconciled.lake().digest(),
                        how);
    }

    private Phrase tooMany() {
        String first = loaded.map(one -> String.valueOf(one.first().at(0, 0))).orElse("");
        String row = loaded.map(one -> String.valueOf(one.first().at(0, 1))).orElse("");
        return Phrase.of(
                "rows that do not fit: %s of %s; the first does not fit %s: %s",
                "lignes qui ne conviennent pas\u00a0: %s sur %s\u202f; la première ne convient pas à"
                        + " %s\u00a0: %s",
                Phrase.count(balance.rejected()),
                Phrase.count(balance.read()),
                first,
                row);
    }

    private static Phrase allow() {
        return new Phrase(
                "keep the column as VARCHAR under `columns`, or allow a share under"
                        + " `rejected_at_most`: what is rejected is then kept beside the table",
                "gardez la colonne en VARCHAR sous `columns`, ou permettez une part sous"
                        + " `rejected_at_most`\u00a0: ce qui est rejeté est alors gardé à côté de la"
                        + " table");
    }

    private static Evidence sample(Loading.Loaded loaded) {
        return new Evidence.Sample(
                CollectClaim.SAMPLE,
                new Phrase("Rejected rows, the first", "Lignes rejetées, les premières"),
                loaded.first());
    }
}
