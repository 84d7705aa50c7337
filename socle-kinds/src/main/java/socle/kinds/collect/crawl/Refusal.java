package socle.kinds.collect.crawl;

/// Why an address that was found was not asked.
enum Refusal {
    /// robots.txt forbids it.
    ROBOTS,
    /// The host's robots.txt could not be read, so nothing there may be asked.
    ROBOTS_UNREACHABLE,
    /// The author did not want it.
    SCOPE,
    /// It lies deeper than the author wants to go.
    DEPTH,
    /// It looks like one of infinitely many.
    TRAP,
    /// Every page that names it asks not to follow.
    NOFOLLOW,
    /// Pages or bytes were used up before its turn.
    BUDGET
}
