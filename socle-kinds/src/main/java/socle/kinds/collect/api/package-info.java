/// Collects from services that answer HTTP with JSON, XML or CSV: page after page to a proven end,
/// what is new since the last time alone where the service allows it, and as much as its quota lets
/// it. Knows the shared words of collection and the polite client of `http`; no other technique.
@NullMarked
package socle.kinds.collect.api;

import org.jspecify.annotations.NullMarked;
