/// Collects the entries of feeds: RSS, Atom and JSON Feed, each entry once, its changes too. Knows
/// the shared words of collection and the polite client of `http`; no other technique.
@NullMarked
package socle.kinds.collect.feed;

import org.jspecify.annotations.NullMarked;
