package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final Tally tally;
    private final Output.Drafts drafts;
    private final Drift drift;
    private final Completeness completeness;
    private final Accuracy accuracy;

    Findings(ScrapeSpec spec, Pages pages, Tally tally, Output.Drafts drafts, Drift drift) {
        this.tally = tally;
        this.drafts = drafts;
        this.drift = drift;
        this.completeness = new Completeness(spec, pages, tally);
        this.accuracy = new Accuracy(spec, tally, drafts);
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
                        completeness.scraped()));
        all.add(
                new Evidence.Measure(
                        PAGES, new Phrase("Pages read", "Pages lues"), tally.pages(), "pages"));
        all.add(rates(before));
        all.addAll(balance().evidence());
        all.add(
                verdict(
                        CollectClaim.COMPLETENESS,
                        new Phrase("All pages scraped", "Toutes les pages exploitées"),
                        completeness.holds(),
                        completeness.words()));
        all.addAll(accuracy.evidence(again, language));
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

    static Evidence verdict(Claim claim, Phrase label, boolean holds, Phrase why) {
        return new Evidence.Verdict(claim, label, holds, Severity.ERROR, why);
    }

    /// Refuses a work in which something is missing, lost, changed or wrong beyond what is allowed.
    void hold(List<Evidence> evidence, Language language) throws Trouble {
        if (!completeness.holds()) {
            throw Trouble.of(
                    completeness.words(),
                    new Phrase(
                            "run what keeps the pages again, or allow a share under"
                                    + " `missing_at_most`",
                            "relancez ce qui garde les pages, ou permettez une part sous"
                                    + " `missing_at_most`"),
                    evidence);
        }
        if (tally.data() == 0) {
            throw Trouble.of(
                    completeness.scraped(),
                    new Phrase(
                            "compare the page that was kept with `rows`, `table`, `json_ld` or"
                                    + " `microdata`",
                            "comparez la page gardée avec `rows`, `table`, `json_ld` ou"
                                    + " `microdata`"),
                    evidence);
        }
        holdForm(evidence);
        if (!accuracy.holds()) {
            throw Trouble.of(
                    accuracy.tooMany(language),
                    new Phrase(
                            "mend the field, or allow a share under `rejected_at_most`: what is"
                                    + " rejected is then kept beside the table",
                            "corrigez le champ, ou permettez une part sous `rejected_at_most`\u00a0:"
                                    + " ce qui est rejeté est alors gardé à côté de la table"),
                    evidence);
        }
    }

    private void holdForm(List<Evidence> evidence) throws Trouble {
        if (!drift.holds()) {
            throw Trouble.of(
                    Phrase.of(
                            "the pages are not as expected: %s",
                            "les pages ne sont pas comme attendu\u00a0: %s", drift.words()),
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
    }

    private static Phrase mend() {
        return new Phrase(
                "compare the page that was kept with the selectors and mend them; where a field may be"
                        + " missing from now on, leave out `required` and run with --full",
                "comparez la page gardée avec les sélecteurs et corrigez-les\u202f; si un champ peut"
                        + " manquer désormais, retirez `required` et relancez avec --full");
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
