package socle.kinds.collect.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.LicenceTold;
import socle.kinds.collect.Trouble;

/// What a collection from a service leaves behind, and whether it holds.
final class ApiFindings {

    private final ApiSpec spec;
    private final Gathered gathered;
    private final Shapes shapes;
    private final Loaded loaded;

    ApiFindings(ApiSpec spec, Gathered gathered, Shapes shapes, Loaded loaded) {
        this.spec = spec;
        this.gathered = gathered;
        this.shapes = shapes;
        this.loaded = loaded;
    }

    /// Every fact of the collection.
    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>(loaded.balance().evidence());
        all.add(completeness());
        all.add(accuracy());
        all.add(shape());
        if (loaded.first().size() > 0) {
            all.add(
                    new Evidence.Sample(
                            CollectClaim.SAMPLE,
                            new Phrase("Rejected rows", "Lignes rejetées"),
                            loaded.first()));
        }
        all.add(
                new Evidence.Measure(
                        new Claim("collect.pages"),
                        new Phrase("Pages fetched", "Pages récupérées"),
                        gathered.pages(),
                        "pages"));
        if (!spec.children().isEmpty()) {
            all.add(
                    new Evidence.Measure(
                            new Claim("collect.child_rows"),
                            new Phrase("Rows in tables of children", "Lignes des tables filles"),
                            loaded.children().written(),
                            "rows"));
        }
        return all;
    }

    /// What the answers say of their licence, held against the legal sheet.
    static List<Evidence> licences(Set<String> named, LegalSheet sheet) {
        return named.stream().sorted().map(one -> LicenceTold.verdict(one, sheet)).toList();
    }

    /// That a new collection was cut, while the table of the last one stays.
    static Evidence waiting(Gathered gathered) {
        return new Evidence.Verdict(
                new Claim("collect.resumes"),
                new Phrase("Collection that goes on", "Collecte qui continue"),
                false,
                Severity.WARNING,
                new Telling(gathered).cut());
    }

    /// Refuses to publish what is not what the service declares, or does not fit.
    void hold() throws Trouble {
        if (!shapes.added().isEmpty() || isNarrower()) {
            throw Trouble.of(
                    changed(),
                    new Phrase(
                            "write the columns that you want under `columns`, or run it with"
                                    + " `--full` to find them anew",
                            "écrivez les colonnes voulues sous `columns`, ou relancez avec `--full`"
                                    + " pour les retrouver"),
                    List.of(shape()));
        }
        if (!isComplete()) {
            throw Trouble.passing(
                    completeness().why(),
                    new Phrase(
                            "nothing was published; the next run starts afresh",
                            "rien n’a été publié\u202f; la prochaine exécution repart du début"));
        }
        if (!isAccurate()) {
            throw Trouble.of(
                    accuracy().why(),
                    new Phrase(
                            "see the `columns` and their types, or allow a share under"
                                    + " `rejected_at_most`: what is rejected is then kept beside the"
                                    + " table",
                            "voyez les `columns` et leurs types, ou permettez une part sous"
                                    + " `rejected_at_most`\u00a0: ce qui est rejeté est alors gardé"
                                    + " à côté de la table"),
                    evidence());
        }
        if (!loaded.balance().holds()) {
            throw Trouble.of(
                    loaded.balance().words(),
                    new Phrase(
                            "nothing was published; report it, this is not yours to mend",
                            "rien n’a été publié\u202f; signalez-le, ce n’est pas à vous de le"
                                    + " corriger"),
                    evidence());
        }
    }

    /// Whether the declared total, where there is one, came.
    boolean isComplete() {
        return gathered.isComplete();
    }

    private boolean isNarrower() {
        return shapes.known() == Shapes.Known.KEPT
                && spec.since().isEmpty()
                && !shapes.missing().isEmpty();
    }

    private boolean isAccurate() {
        return bad() <= spec.rejected_at_most() * all();
    }

    private long bad() {
        return loaded.balance().rejected() + loaded.children().rejected();
    }

    private long all() {
        return loaded.balance().read() + loaded.children().written() + loaded.children().rejected();
    }

    private Evidence.Verdict completeness() {
        return new Evidence.Verdict(
                CollectClaim.COMPLETENESS,
                new Phrase("All records of the service", "Tous les enregistrements du service"),
                gathered.isWhole() && isComplete(),
                gathered.isWhole() ? Severity.ERROR : Severity.WARNING,
                new Telling(gathered).words());
    }

    private Evidence.Verdict accuracy() {
        return new Evidence.Verdict(
                CollectClaim.ACCURACY,
                new Phrase("Values of their types", "Valeurs de leurs types"),
                isAccurate(),
                Severity.ERROR,
                isAccurate() ? fits() : tooMany());
    }

    private Phrase fits() {
        return Phrase.of(
                "every value of the rows written is of its column's type; %s rows rejected, at most"
                        + " %s allowed",
                "chaque valeur des lignes écrites est du type de sa colonne\u202f; %s lignes"
                        + " rejetées, %s permises au plus",
                Phrase.count(bad()),
                allowed());
    }

    private Phrase tooMany() {
        return Phrase.of(
                "records that do not fit: %s of %s, allowed: %s; the first is record %s of page %s,"
                        + " column '%s'",
                "enregistrements qui ne conviennent pas\u00a0: %s sur %s, permis\u00a0: %s\u202f;"
                        + " le premier est l’enregistrement %s de la page %s, colonne"
                        + " «\u00a0%s\u00a0»",
                Phrase.count(bad()),
                Phrase.count(all()),
                allowed(),
                first(1),
                first(0),
                first(2));
    }

    private Phrase allowed() {
        return Phrase.count((long) (spec.rejected_at_most() * all()));
    }

    private String first(int column) {
        return loaded.first().size() == 0 ? "" : Objects.toString(loaded.first().at(0, column), "");
    }

    private Evidence.Verdict shape() {
        boolean same = shapes.added().isEmpty() && shapes.missing().isEmpty();
        Phrase how =
                Phrase.of(
                        "%s columns, %s",
                        "%s colonnes, %s", shapes.own().size(), shapes.known().words());
        return new Evidence.Verdict(
                CollectClaim.SHAPE,
                new Phrase("Shape", "Forme"),
                same,
                shapes.added().isEmpty() && !isNarrower() ? Severity.WARNING : Severity.ERROR,
                same ? how : changed());
    }

    private Phrase changed() {
        Phrase added =
                Phrase.of("added: %s", "en plus\u00a0: %s", String.join(", ", shapes.added()));
        Phrase missing =
                Phrase.of(
                        "in no record: %s",
                        "dans aucun enregistrement\u00a0: %s", String.join(", ", shapes.missing()));
        Phrase both =
                shapes.added().isEmpty()
                        ? missing
                        : shapes.missing().isEmpty()
                                ? added
                                : Phrase.of("%s; %s", "%s\u202f; %s", added, missing);
        return Phrase.of(
                "the fields of the records are not those that were expected; %s",
                "les champs des enregistrements ne sont pas ceux attendus\u202f; %s", both);
    }
}
