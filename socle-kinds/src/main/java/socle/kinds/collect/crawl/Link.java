package socle.kinds.collect.crawl;

/// An address to visit.
///
/// @param depth how many links from a start
/// @param hops how many redirects led to it
/// @param from the page that named it first; empty for a start
record Link(Address address, int depth, int hops, String from) {}
