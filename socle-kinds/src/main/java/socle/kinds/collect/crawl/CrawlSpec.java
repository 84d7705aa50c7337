package socle.kinds.collect.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.kinds.collect.LegalSheet;

/// What an author says of sites to crawl.
@Doc(
        value = "Crawls sites politely, page by page, and keeps the pages with their proof.",
        fr = "Parcourt des sites poliment, page par page, et garde les pages avec leur preuve.")
public record CrawlSpec(
        @Doc(
                        value =
                                "The addresses to begin with; {1..50} in one stands for each number."
                                        + " With `depth: 0` they are all that is asked.",
                        fr =
                                "Les adresses par lesquelles commencer\u202f; {1..50} y vaut chaque"
                                        + " nombre. Avec `depth: 0` on ne demande qu’elles.")
                List<String> start,
        @Doc(
                        value =
                                "Who answers for the crawl: an address or a page, sent with each ask.",
                        fr =
                                "Qui répond de la collecte\u00a0: une adresse ou une page, envoyée à"
                                        + " chaque demande.")
                String contact,
        @Doc(value = "How far to go from there.", fr = "Jusqu’où aller à partir de là.")
                @Default("host")
                Scope scope,
        @Doc(
                        value = "Patterns of paths of which one has to fit: /docs/*, *.html$.",
                        fr = "Motifs de chemins dont un doit convenir\u00a0: /docs/*, *.html$.")
                List<String> include,
        @Doc(
                        value = "Patterns of paths of which none may fit.",
                        fr = "Motifs de chemins dont aucun ne doit convenir.")
                List<String> exclude,
        @Doc(
                        value = "How many links from a start to go at most.",
                        fr = "Combien de liens suivre au plus depuis un départ.")
                @Default("20")
                int depth,
        @Doc(value = "How many pages to ask at most.", fr = "Combien de pages demander au plus.")
                @Default("10000")
                int pages,
        @Doc(
                        value = "How many megabytes to take at most.",
                        fr = "Combien de mégaoctets prendre au plus.")
                @Default("2000")
                int megabytes,
        @Doc(
                        value = "Whether to read the sitemaps of the sites.",
                        fr = "S’il faut lire les plans de site.")
                @Default("true")
                boolean sitemaps,
        @Doc(
                        value =
                                "Seconds from the end of an answer to the next ask of the same host;"
                                        + " robots.txt may ask for more.",
                        fr =
                                "Secondes entre la fin d’une réponse et la demande suivante au même"
                                        + " hôte\u202f; robots.txt peut en demander plus.")
                @Default("1")
                double delay,
        @Doc(
                        value =
                                "How many hosts to ask at the same time; one host is asked one page"
                                        + " at a time.",
                        fr =
                                "Combien d’hôtes interroger à la fois\u202f; un hôte n’a qu’une"
                                        + " demande à la fois.")
                @Default("4")
                int concurrency,
        @Doc(
                        value = "Whether to keep the pages in an archive (WARC).",
                        fr = "S’il faut garder les pages dans une archive (WARC).")
                @Default("true")
                boolean keep,
        @Doc(
                        value =
                                "How many pages to ask a second time, to see that they are the same.",
                        fr =
                                "Combien de pages demander une seconde fois, pour voir qu’elles sont"
                                        + " les mêmes.")
                @Default("5")
                int recheck,
        @Doc(
                        value = "The legal sheet; without it nothing is collected.",
                        fr = "La fiche juridique\u202f; sans elle rien n’est collecté.")
                Optional<LegalSheet> legal) {

    public CrawlSpec {
        start = List.copyOf(start);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        if (start.isEmpty()) {
            throw SpecProblem.at(
                    "start",
                    new Phrase("no start is given", "aucun départ n’est donné"),
                    sayStart());
        }
        start.stream().flatMap(text -> Range.of(text).stream()).forEach(CrawlSpec::address);
        if (contact.isBlank() || contact.contains("\n")) {
            throw SpecProblem.at(
                    "contact",
                    new Phrase("nobody answers for the crawl", "personne ne répond de la collecte"),
                    new Phrase(
                            "write an address or a page: mailto:data@example.org",
                            "écrivez une adresse ou une page\u00a0: mailto:data@example.org"));
        }
        atLeast("depth", depth, 0);
        atLeast("pages", pages, 1);
        atLeast("megabytes", megabytes, 1);
        atLeast("concurrency", concurrency, 1);
        atLeast("recheck", recheck, 0);
        atLeast("delay", delay, 0);
    }

    private static void address(String text) {
        if (Address.of(text) == null) {
            throw SpecProblem.at(
                    "start",
                    Phrase.of(
                            "'%s' is no address of the web",
                            "«\u00a0%s\u00a0» n’est pas une adresse du web", text),
                    sayStart());
        }
    }

    private static Phrase sayStart() {
        return new Phrase(
                "write it whole: https://example.org/docs/",
                "écrivez-la en entier\u00a0: https://example.org/docs/");
    }

    private static void atLeast(String key, double value, int least) {
        if (!(value >= least && value <= Integer.MAX_VALUE)) {
            throw SpecProblem.at(
                    key,
                    Phrase.of("`%s` is less than %s", "`%s` vaut moins de %s", key, least),
                    Phrase.of("write %s or more", "écrivez %s ou plus", least));
        }
    }

    /// The starts in their one form.
    List<Address> starts() {
        return start.stream()
                .flatMap(text -> Range.of(text).stream())
                .map(text -> Objects.requireNonNull(Address.of(text)))
                .toList();
    }

    /// How long to leave a host alone.
    Duration pause() {
        return Duration.ofMillis(Math.round(delay * 1000));
    }

    /// Bytes to take at most.
    long bytes() {
        return megabytes * 1_000_000L;
    }
}
