package socle.kinds.collect.scrape;

import java.util.List;
import java.util.Map;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;

/// Whether every page that was asked for was turned into rows.
record Completeness(ScrapeSpec spec, Pages pages, Tally tally) {

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

    /// What was read and found.
    Phrase scraped() {
        return Phrase.of(
                "pages read: %s; rows found: %s",
                "pages lues\u00a0: %s\u202f; lignes trouvées\u00a0: %s",
                Phrase.count(tally.pages()),
                Phrase.count(tally.data()));
    }

    /// Whether no more pages are missing than may be.
    boolean holds() {
        return tally.missing() <= spec.missing_at_most() * pages.all().size();
    }

    /// It, in words.
    Phrase words() {
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
}
