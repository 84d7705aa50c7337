package socle.kinds.collect.crawl;

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
    FAILED
}
