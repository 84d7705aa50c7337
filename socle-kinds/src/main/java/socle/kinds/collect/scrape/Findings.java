package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.collect.Balance;
import socle.kinds.collect.CollectClaim;
import socle.kinds.collect.Trouble;

/// What a work leaves behind, and whether it holds.
final class Findings {

    static final Claim SCRAPE = new Claim("collect.scrape");
    static final Claim PAGES = new Claim("collect.pages_read");
    static final Claim DRIFT = new Claim("collect.drift");

    private static final List<Column> RATES =
            List.of(
                    new Column("field", "VARCHAR"),
                    new Column("found", "BIGINT"),
                    new Column("rows", "BIGINT"),
                    new Column("share", "DOUBLE"),
                    new Column("before", "DOUBLE"));

    private final ScrapeSpec spec;
    private final Pages pages;
    private final Tally tally;
    private final Output.Drafts drafts;
    private final Drift drift;

    Findings(ScrapeSpec spec, Pages pages, Tally tally, Output.Drafts drafts, Drift drift) {
        this.spec = spec;
        this.pages = pages;
        this.tally = tally;
        this.drafts = drafts;
        this.drift = drift;
    }

    /// The page that shows best what is wrong, when something is.
    Optional<Listed> culprit() {
        if (tally.data() == 0) {
            return tally.rowless().stream().findFirst();
        }
        return drift.fallen().stream()
                .flatMap(one -> tally.lacking(one.field()).stream())
                .findFirst();
    }

    /// Every fact but where the pages come from.
    List<Evidence> evidence(Rates before, Rereading again, Language language) {
        List<Evidence> all = new ArrayList<>();
        all.add(
                verdict(
                        SCRAPE,
                        new Phrase("Pages turned into rows", "Pages transformées en lignes"),
                        tally.data() > 0,
                        scraped()));
        all.add(
                new Evidence.Measure(
                        PAGES, new Phrase("Pages read", "Pages lues"), tally.pages(), "pages"));
        all.add(rates(before));
        all.addAll(balance().evidence());
        all.add(
                verdict(
                        CollectClaim.COMPLETENESS,
                        new Phrase("All pages scraped", "Toutes les pages exploitées"),
                        complete(),
                        completeness()));
        all.addAll(accuracy(again, language));
        all.add(shape());
        all.addAll(drift());
        if (drafts.rejected().rows() > 0) {
            all.add(
                    new Evidence.Sample(
                            CollectClaim.SAMPLE,
                            new Phrase("First rejected rows", "Premières lignes rejetées"),
                            drafts.first()));
        }
        return all;
    }

    private static Evidence verdict(Claim claim, Phrase label, boolean holds, Phrase why) {
        return new Evidence.Verdict(claim, label, holds, Severity.ERROR, why);
    }

    /// Refuses a work in which something is missing, lost, changed or wrong beyond what is allowed.
    void hold(List<Evidence> evidence, Language language) throws Trouble {
        if (!complete()) {
            throw Trouble.of(
                    completeness(),
                    new Phrase(
                            "run what keeps the pages again, or allow a share under"
                                    + " `missing_at_most`",
                            "relancez ce qui garde les pages, ou permettez une part sous"
                                    + " `missing_at_most`"),
                    evidence);
        }
        if (tally.data() == 0) {
            throw Trouble.of(scraped(), mend(), evidence);
        }
        if (!drift.holds()) {
            throw Trouble.of(
                    Phrase.of(
                            "the pages have changed: %s",
                            "les pages ont changé\u00a0: %s", drift.words()),
                    mend(),
                    evidence);
        }
        if (!balance().holds()) {
            throw Trouble.of(
                    balance().words(),
                    new Phrase(
                            "nothing was published; report the page if its table has fewer than"
                                    + " four million cells",
                            "rien n’a été publié\u202f; signalez la page si son tableau a moins de"
                                    + " quatre millions de cellules"),
                    evidence);
        }
        if (!accurate()) {
            throw Trouble.of(
                    tooMany(language),
                    new Phrase(
                            "mend the field, or allow a share under `rejected_at_most`: what is"
                                    + " rejected is then kept beside the table",
                            "corrigez le champ, ou permettez une part sous `rejected_at_most`\u00a0:"
                                    + " ce qui est rejeté est alors gardé à côté de la table"),
                    evidence);
        }
    }

    private static Phrase mend() {
        return new Phrase(
                "compare the page that was kept with the selectors and mend them; if it is right so,"
                        + " run with --full",
                "comparez la page gardée avec les sélecteurs et corrigez-les\u202f; si c’est bien"
                        + " ainsi, relancez avec --full");
    }

    /// No page at all.
    static Trouble noPage(Pages pages, ScrapeSpec spec) {
        Phrase left = pages.left().isEmpty() ? Phrase.same("") : left(pages.left());
        return Trouble.of(
                spec.from().isPresent()
                        ? Phrase.of(
                                        "no archived page of '%s' fits '%s'",
                                        "aucune page archivée de «\u00a0%s\u00a0» ne correspond à"
                                                + " «\u00a0%s\u00a0»",
                                        pages.origin(),
                                        spec.match().orElse("*"))
                                .then(left)
                        : Phrase.of(
                                "no file of the project fits '%s'",
                                "aucun fichier du projet ne correspond à «\u00a0%s\u00a0»",
                                pages.origin()),
                spec.from().isPresent()
                        ? new Phrase(
                                "mend `match`, or let the crawl keep its pages",
                                "corrigez `match`, ou laissez la collecte garder ses pages")
                        : new Phrase(
                                "put the pages there, or mend `files`",
                                "déposez les pages à cet endroit, ou corrigez `files`"));
    }

    private Balance balance() {
        long written = drafts.table().rows();
        return new Balance(
                tally.read(),
                written,
                drafts.lines() - written,
                drafts.rejected().rows(),
                tally.aside());
    }

    private Phrase scraped() {
        return Phrase.of(
                "%s pages read, %s rows found",
                "%s pages lues, %s lignes trouvées",
                Phrase.count(tally.pages()),
                Phrase.count(tally.data()));
    }

    private boolean complete() {
        return tally.missing() <= spec.missing_at_most() * pages.all().size();
    }

    private Phrase completeness() {
        Phrase words =
                Phrase.of(
                        "%s addresses fit, %s hold a page, %s were scraped, %s could not be read;"
                                + " %s have no row",
                        "%s adresses correspondent, %s ont une page, %s ont été exploitées, %s n’ont"
                                + " pu être lues\u202f; %s sont sans ligne",
                        Phrase.count(pages.asked()),
                        Phrase.count(pages.all().size()),
                        Phrase.count(tally.pages()),
                        Phrase.count(tally.missing()),
                        Phrase.count(tally.withoutRows()));
        if (!pages.left().isEmpty()) {
            words = words.then(left(pages.left()));
        }
        for (Map.Entry<String, Unreadable> one : tally.unreadable().entrySet()) {
            words =
                    words.then(
                            Phrase.of(
                                    "(%s: %s)",
                                    "(%s\u00a0: %s)", one.getKey(), one.getValue().why()));
        }
        List<String> rowless = tally.rowless().stream().map(Listed::url).toList();
        return rowless.isEmpty()
                ? words
                : words.then(
                        Phrase.of(
                                "(without rows: %s)",
                                "(sans ligne\u00a0: %s)", String.join(", ", rowless)));
    }

    private static Phrase left(Map<String, Long> left) {
        List<String> each =
                left.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
        return Phrase.of("(left out: %s)", "(laissées de côté\u00a0: %s)", String.join(", ", each));
    }

    private boolean accurate() {
        return drafts.rejected().rows() <= spec.rejected_at_most() * tally.read();
    }

    private List<Evidence> accuracy(Rereading again, Language language) {
        return List.of(
                verdict(
                        CollectClaim.ACCURACY,
                        new Phrase("Values of their types", "Valeurs de leurs types"),
                        accurate(),
                        accurate()
                                ? Phrase.of(
                                        "every value of the %s rows written is of its field's type;"
                                                + " %s rows rejected",
                                        "chaque valeur des %s lignes écrites est du type de son"
                                                + " champ\u202f; %s lignes rejetées",
                                        Phrase.count(drafts.table().rows()),
                                        Phrase.count(drafts.rejected().rows()))
                                : tooMany(language)),
                verdict(
                        CollectClaim.ACCURACY,
                        new Phrase("Pages read again", "Pages relues"),
                        again.same() == again.tried(),
                        Phrase.of(
                                "%s of %s pages chosen by chance have the same bytes and give the"
                                        + " same rows a second time",
                                "%s des %s pages tirées au sort ont les mêmes octets et redonnent les"
                                        + " mêmes lignes",
                                again.same(),
                                again.tried())));
    }

    private Phrase tooMany(Language language) {
        String told = first(3);
        Phrase why =
                Arrays.stream(Why.values())
                        .map(Why::words)
                        .filter(words -> words.in(language).equals(told))
                        .findFirst()
                        .orElse(Phrase.same(told));
        return Phrase.of(
                "rows that do not fit: %s of %s; the first is row %s of %s, field '%s': %s (%s)",
                "lignes qui ne conviennent pas\u00a0: %s sur %s\u202f; la première est la ligne %s"
                        + " de %s, champ «\u00a0%s\u00a0»\u00a0: %s (%s)",
                Phrase.count(drafts.rejected().rows()),
                Phrase.count(tally.read()),
                first(1),
                first(0),
                first(2),
                why,
                shortened(first(4)));
    }

    private String first(int column) {
        return drafts.first().size() == 0 ? "" : Objects.toString(drafts.first().at(0, column), "");
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }

    private Evidence rates(Rates before) {
        Rates now = tally.rates();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        now.found()
                .forEach(
                        (field, hits) ->
                                rows.add(
                                        Arrays.asList(
                                                field,
                                                hits,
                                                now.rows(),
                                                now.share(field).orElse(null),
                                                before.share(field).orElse(null))));
        return new Evidence.Sample(
                SCRAPE,
                new Phrase("Rows that have each field", "Lignes qui ont chaque champ"),
                Rows.of(RATES, rows));
    }

    private Evidence shape() {
        return verdict(
                CollectClaim.SHAPE,
                new Phrase("Shape", "Forme"),
                true,
                Phrase.of(
                        "%s columns, as declared",
                        "%s colonnes, comme déclaré", drafts.table().columns().size()));
    }

    private List<Evidence> drift() {
        Phrase label = new Phrase("Template of the pages", "Gabarit des pages");
        boolean told = drift.holds() && !drift.never().isEmpty();
        return List.of(
                new Evidence.Verdict(
                        DRIFT,
                        label,
                        drift.holds() && drift.never().isEmpty(),
                        told ? Severity.WARNING : Severity.ERROR,
                        drift.words()));
    }
}
