package socle.kinds.collect.crawl;

import socle.api.text.Phrase;

/// What became of an address that was asked.
enum Fate {
    /// Its page is kept.
    WRITTEN,
    /// Its page is, byte for byte, one that is kept already.
    DUPLICATE,
    /// It leads elsewhere.
    REDIRECTED,
    /// Its page asks not to be kept.
    NOT_KEPT,
    /// Its page reserves text and data mining, which is what the collection rests on.
    RESERVED,
    /// No page came, or one that says that there is none.
    FAILED;

    /// It, in words.
    Phrase words() {
        return switch (this) {
            case WRITTEN -> new Phrase("kept", "gardée");
            case DUPLICATE -> new Phrase("the same as another", "identique à une autre");
            case REDIRECTED -> new Phrase("leads elsewhere", "mène ailleurs");
            case NOT_KEPT -> new Phrase("asks not to be kept", "demande à ne pas être gardée");
            case RESERVED -> new Phrase("reserves data mining", "réserve la fouille de données");
            case FAILED -> new Phrase("no page came", "aucune page n’est venue");
        };
    }
}
