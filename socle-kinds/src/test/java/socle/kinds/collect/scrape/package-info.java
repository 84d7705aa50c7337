@NullMarked
package socle.kinds.collect.scrape;

import org.jspecify.annotations.NullMarked;
