package socle.kinds.collect.crawl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.collect.Balance;
import socle.kinds.collect.CollectClaim;

/// What a crawl proves: the report of what was met, the balance, and how complete it is.
final class Findings {

    static final Claim CRAWL = new Claim("collect.crawl");
    static final Claim ROBOTS = new Claim("collect.robots");
    static final Claim RESERVATION = new Claim("collect.reservation");
    static final Claim POLITENESS = new Claim("collect.politeness");
    static final Claim ARCHIVE = new Claim("collect.archive");

    private static final Phrase ASKED = new Phrase("asked", "demandée");
    private static final Phrase NOT_ASKED = new Phrase("not asked", "non demandée");

    private final Seen seen;
    private final List<Site> sites;
    private final Language language;

    Findings(Seen seen, List<Site> sites, Language language) {
        this.seen = seen;
        this.language = language;
        this.sites = sites;
    }

    /// All of it.
    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>(balance().evidence());
        all.addAll(report());
        all.add(completeness());
        all.add(
                new Evidence.Sample(
                        ROBOTS,
                        label("What hosts ask of robots", "Ce que les hôtes demandent aux robots"),
                        hosts()));
        all.add(
                new Evidence.Sample(
                        CRAWL,
                        label("What became of addresses", "Ce que sont devenues les adresses"),
                        fates()));
        return all;
    }

    /// Every address that was found is one of: kept, kept already, failed, passed over.
    Balance balance() {
        long passed =
                seen.count(Fate.REDIRECTED) + seen.count(Fate.NOT_KEPT) + seen.count(Fate.RESERVED);
        for (Refusal why : Refusal.values()) {
            passed += seen.count(why);
        }
        return new Balance(
                seen.found(),
                seen.count(Fate.WRITTEN),
                seen.count(Fate.DUPLICATE),
                seen.count(Fate.FAILED),
                passed);
    }

    private List<Evidence> report() {
        return List.of(
                measure(label("Pages asked", "Pages demandées"), seen.visits(), "pages"),
                measure(label("Bytes taken", "Octets pris"), seen.bytes(), "bytes"),
                measure(label("Depth reached", "Profondeur atteinte"), seen.deepest(), ""),
                measure(
                        label(
                                "Time from first answer to last",
                                "Temps de la première à la dernière réponse"),
                        seen.seconds(),
                        "s"));
    }

    private static Evidence measure(Phrase label, long value, String unit) {
        return new Evidence.Measure(CRAWL, label, value, unit);
    }

    /// Complete: nothing that was found and wanted is left, every page that the sitemaps name was
    /// asked, and each page asked came but for those that the host says are not there.
    private Evidence completeness() {
        long cut = seen.count(Refusal.BUDGET);
        boolean isList = seen.deepest() == 0; // the starts are all that was wanted
        long deeper = isList ? 0 : seen.count(Refusal.DEPTH);
        long unread = seen.count(Refusal.ROBOTS_UNREACHABLE);
        long failed = seen.count(Fate.FAILED) - seen.gone();
        boolean whole =
                cut == 0 && deeper == 0 && unread == 0 && failed == 0 && declaredLeft() == 0;
        Phrase map =
                seen.declared().isEmpty()
                        ? label("no sitemap", "pas de plan de site")
                        : Phrase.of(
                                "%s pages named by sitemaps, %s of them not asked",
                                "%s pages nommées par les plans de site, dont %s non demandées",
                                Phrase.count(seen.declared().size()),
                                Phrase.count(declaredLeft()));
        Phrase why =
                Phrase.of(
                        "%s addresses wanted and asked; left by budget: %s, by depth: %s, by an"
                                + " unreachable robots.txt: %s; failed: %s; links to no page: %s; %s",
                        "%s adresses voulues et demandées\u202f; laissées par budget\u00a0: %s, par"
                                + " profondeur\u00a0: %s, faute de robots.txt lisible\u00a0: %s\u202f;"
                                + " en échec\u00a0: %s\u202f; liens sans page\u00a0: %s\u202f; %s",
                        Phrase.count(seen.visits()),
                        Phrase.count(cut),
                        Phrase.count(deeper),
                        Phrase.count(unread),
                        Phrase.count(failed),
                        Phrase.count(seen.gone()),
                        map);
        return new Evidence.Verdict(
                CollectClaim.COMPLETENESS,
                label("Every page wanted came", "Chaque page voulue est venue"),
                whole,
                Severity.WARNING,
                why);
    }

    private long declaredLeft() {
        return seen.pending().stream()
                .filter(link -> seen.declared().contains(link.address().key()))
                .count();
    }

    private Rows hosts() {
        return Rows.of(
                List.of(
                        new Column("host", "VARCHAR"),
                        new Column("robots_txt", "VARCHAR"),
                        new Column("rules", "BIGINT"),
                        new Column("crawl_delay_s", "DOUBLE"),
                        new Column("sitemaps", "BIGINT")),
                sites.stream().limit(20).map(Findings::host).toList());
    }

    private static List<@org.jspecify.annotations.Nullable Object> host(Site site) {
        Robots robots = site.robots();
        double delay = robots.delay().map(d -> d.toMillis() / 1000.0).orElse(0.0);
        return List.of(
                site.origin(),
                robots.source().name().toLowerCase(Locale.ROOT),
                (long) robots.rules().size(),
                delay,
                (long) robots.sitemaps().size());
    }

    private Rows fates() {
        List<List<@org.jspecify.annotations.Nullable Object>> rows = new ArrayList<>();
        Arrays.stream(Fate.values())
                .forEach(fate -> rows.add(row(ASKED, fate.words(), seen.count(fate))));
        Arrays.stream(Refusal.values())
                .forEach(why -> rows.add(row(NOT_ASKED, why.words(), seen.count(why))));
        rows.removeIf(row -> Long.valueOf(0).equals(row.get(2)));
        return Rows.of(
                List.of(
                        new Column(label("asked", "demandée").in(language), "VARCHAR"),
                        new Column(label("outcome", "issue").in(language), "VARCHAR"),
                        new Column(label("addresses", "adresses").in(language), "BIGINT")),
                rows);
    }

    private List<@org.jspecify.annotations.Nullable Object> row(
            Phrase asked, Phrase words, long count) {
        return List.of(asked.in(language), words.in(language), count);
    }

    private static Phrase label(String en, String fr) {
        return new Phrase(en, fr);
    }
}
