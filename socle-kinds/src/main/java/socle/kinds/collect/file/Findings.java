package socle.kinds.collect.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.Balance;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Trouble;

/// What a collection leaves behind, and whether it holds.
final class Findings {

    private final Batch batch;
    private final Shape shape;
    private final List<Counted> counted;
    private final Reading.Loaded loaded;
    private final ShapeChange change;

    Findings(Batch batch, Shape shape, List<Counted> counted, Reading.Loaded loaded) {
        this(batch, shape, counted, loaded, ShapeChange.none());
    }

    private Findings(
            Batch batch,
            Shape shape,
            List<Counted> counted,
            Reading.Loaded loaded,
            ShapeChange change) {
        this.batch = batch;
        this.shape = shape;
        this.counted = List.copyOf(counted);
        this.loaded = loaded;
        this.change = change;
    }

    /// The same, when columns turn out to be of another type than was kept.
    Findings with(ShapeChange other) {
        return new Findings(batch, shape, counted, loaded, other);
    }

    /// Every fact of the collection.
    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        all.addAll(balance().evidence());
        all.add(completeness());
        all.add(accuracy());
        all.add(shapeKept());
        if (rejected() > 0) {
            all.add(new Evidence.Sample(CollectClaim.SAMPLE, firstRejected(), loaded.first()));
        }
        counted.forEach(one -> all.add(digest(one)));
        return all;
    }

    /// Refuses a load in which a row was lost or made, or too many were rejected.
    void hold() throws Trouble {
        if (!complete()) {
            throw Trouble.of(
                    counts(),
                    new Phrase(
                            "nothing was published; look at the file's quotes and line ends, and"
                                    + " report the file if they are right",
                            "rien n’a été publié\u202f; regardez les guillemets et les fins de ligne"
                                    + " du fichier, et signalez-le s’ils sont justes"),
                    evidence());
        }
        if (!accurate()) {
            throw Trouble.of(
                    change.isEmpty() ? tooMany() : tooMany().then(change.words()),
                    todoAboutRejected(),
                    evidence());
        }
    }

    /// Columns that are not what they were: the verdict falls and nothing is published.
    static Trouble shapeChanged(String file, Shape shape, ShapeChange change) {
        Phrase wanted =
                switch (shape.known()) {
                    case DECLARED ->
                            Phrase.of(
                                    "the columns of %s are not those that are declared",
                                    "les colonnes de %s ne sont pas celles qui sont déclarées",
                                    file);
                    case KEPT ->
                            Phrase.of(
                                    "the columns of %s have changed since the last load",
                                    "les colonnes de %s ont changé depuis le dernier chargement",
                                    file);
                    case FOUND ->
                            Phrase.of(
                                    "the columns of %s are not those of the other files",
                                    "les colonnes de %s ne sont pas celles des autres fichiers",
                                    file);
                };
        Phrase why = Phrase.of("%s; %s", "%s\u202f; %s", wanted, change.words());
        return Trouble.of(
                why,
                new Phrase(
                        "write the columns that you want under `columns`, or fetch the file as it"
                                + " was",
                        "écrivez les colonnes voulues sous `columns`, ou récupérez le fichier tel"
                                + " qu’il était"),
                List.of(
                        new Evidence.Verdict(
                                CollectClaim.SHAPE,
                                new Phrase("Shape", "Forme"),
                                false,
                                Severity.ERROR,
                                why)));
    }

    private long read() {
        return counted.stream().mapToLong(Counted::rows).sum();
    }

    private long written() {
        return loaded.table().rows();
    }

    private long rejected() {
        return loaded.rejected();
    }

    private boolean complete() {
        return read() == written() + rejected();
    }

    /// Whether no more rows were rejected than may be.
    boolean accurate() {
        return rejected() <= batch.spec().rejected_at_most() * read();
    }

    private Evidence completeness() {
        return new Evidence.Verdict(
                CollectClaim.COMPLETENESS,
                new Phrase("All rows of the files", "Toutes les lignes des fichiers"),
                complete(),
                Severity.ERROR,
                counts());
    }

    private Balance balance() {
        return new Balance(read(), written(), 0, rejected(), 0);
    }

    private Phrase counts() {
        return complete()
                ? Phrase.of(
                        "%s read, counted apart = %s written + %s rejected",
                        "%s lues, comptées à part = %s écrites + %s rejetées",
                        Phrase.count(read()),
                        Phrase.count(written()),
                        Phrase.count(rejected()))
                : Phrase.of(
                        "%s rows are in %s, counted apart, but %s were written and %s rejected",
                        "%2$s contient %1$s lignes, comptées à part, mais %3$s ont été écrites et"
                                + " %4$s rejetées",
                        Phrase.count(read()),
                        batch.names(),
                        Phrase.count(written()),
                        Phrase.count(rejected()));
    }

    private Evidence accuracy() {
        return new Evidence.Verdict(
                CollectClaim.ACCURACY,
                new Phrase("Values of their types", "Valeurs de leurs types"),
                accurate(),
                Severity.ERROR,
                accurate()
                        ? Phrase.of(
                                "every value of the %s rows written is of its column's type; %s"
                                        + " rows rejected, at most %s allowed",
                                "chaque valeur des %s lignes écrites est du type de sa colonne\u202f;"
                                        + " %s lignes rejetées, %s permises au plus",
                                Phrase.count(written()),
                                Phrase.count(rejected()),
                                allowed())
                        : tooMany());
    }

    private Phrase tooMany() {
        return Phrase.of(
                "rows that do not fit: %s of %s, allowed: %s; the first is %s:%s, %s",
                "lignes qui ne conviennent pas\u00a0: %s sur %s, permises\u00a0: %s\u202f; la"
                        + " première est %s:%s, %s",
                Phrase.count(rejected()),
                Phrase.count(read()),
                allowed(),
                first(0),
                first(1),
                firstReason());
    }

    private Phrase firstReason() {
        Phrase reason = Rejects.reason(first(3), batch.bench().language());
        String column = first(2);
        return column.isEmpty()
                ? reason
                : Phrase.of(
                        "column '%s': %s", "colonne «\u00a0%s\u00a0»\u00a0: %s", column, reason);
    }

    private Phrase todoAboutRejected() {
        if (Rejects.Reason.INVALID_ENCODING.words().in(batch.bench().language()).equals(first(3))) {
            return FileTrouble.sayEncoding();
        }
        return new Phrase(
                "mend the file or its `columns`, or allow a share under `rejected_at_most`: what is"
                        + " rejected is then kept beside the table",
                "corrigez le fichier ou ses `columns`, ou permettez une part sous"
                        + " `rejected_at_most`\u00a0: ce qui est rejeté est alors gardé à côté de la"
                        + " table");
    }

    private Phrase allowed() {
        return Phrase.count((long) (batch.spec().rejected_at_most() * read()));
    }

    private String first(int column) {
        return loaded.first().size() == 0 ? "" : Objects.toString(loaded.first().at(0, column), "");
    }

    private Phrase firstRejected() {
        return rejected() <= Rejects.FIRST
                ? new Phrase("Rejected rows", "Lignes rejetées")
                : Phrase.of(
                        "The first %s rejected rows",
                        "Les %s premières lignes rejetées", Rejects.FIRST);
    }

    private Evidence shapeKept() {
        if (!change.isEmpty()) {
            return new Evidence.Verdict(
                    CollectClaim.SHAPE,
                    new Phrase("Shape", "Forme"),
                    false,
                    Severity.ERROR,
                    change.words());
        }
        Phrase how =
                switch (shape.known()) {
                    case DECLARED -> new Phrase("as declared", "comme déclaré");
                    case KEPT -> new Phrase("as in the last load", "comme au dernier chargement");
                    case FOUND ->
                            new Phrase(
                                    "found in the files, and kept from now on",
                                    "trouvées dans les fichiers, et gardées désormais");
                };
        return new Evidence.Verdict(
                CollectClaim.SHAPE,
                new Phrase("Shape", "Forme"),
                true,
                Severity.ERROR,
                Phrase.of("%s columns, %s", "%s colonnes, %s", shape.columns().size(), how));
    }

    private static Evidence digest(Counted one) {
        return new Evidence.Digest(
                CollectClaim.DIGEST,
                new Phrase("File", "Fichier"),
                one.source().name(),
                one.source().file().digest());
    }
}
