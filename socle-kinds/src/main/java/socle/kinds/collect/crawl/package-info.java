/// Crawls sites: follows links from page to page, politely, within what robots.txt and the author
/// allow, and goes on where a killed crawl stopped. Its journal is the truth: a page is there when
/// its line is, and the archive before it. Knows `kinds.collect` and `http`; no other technique.
@NullMarked
package socle.kinds.collect.crawl;

import org.jspecify.annotations.NullMarked;
