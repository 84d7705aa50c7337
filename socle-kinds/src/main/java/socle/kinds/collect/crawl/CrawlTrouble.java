package socle.kinds.collect.crawl;

import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Reply;

/// What may end a crawl before its time, in words.
final class CrawlTrouble {

    private CrawlTrouble() {}

    /// A host wants to be left alone for longer than a crawl waits.
    static Trouble outOfQuota(Reply.OutOfQuota quota) {
        return Trouble.passing(
                quota.words(),
                new Phrase(
                        "run again then: the crawl goes on where it stopped",
                        "relancez alors\u00a0: la collecte reprendra où elle s’est arrêtée"));
    }

    /// No start gave a page.
    static Trouble nothing(Phrase why) {
        return Trouble.passing(
                why,
                new Phrase(
                        "open the start in a browser, and look at what robots.txt allows",
                        "ouvrez le départ dans un navigateur, et regardez ce que robots.txt permet"));
    }
}
