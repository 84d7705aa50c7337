/// Scrapes pages: what a crawl archived, what was saved, or what is asked for one by one becomes
/// rows with types, field by field. Knows `kinds.collect` and `http`; a crawl it knows by its table
/// and its archive alone, and no other technique.
@NullMarked
package socle.kinds.collect.scrape;

import org.jspecify.annotations.NullMarked;
