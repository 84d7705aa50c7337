/// Scrapes pages: what a crawl archived, what was saved, or what a browser of this machine draws of
/// either becomes rows with types, field by field. Knows `kinds.collect` and `http`; a crawl it
/// knows by its table, its archive and its evidence alone, and no other technique.
@NullMarked
package socle.kinds.collect.scrape;

import org.jspecify.annotations.NullMarked;
