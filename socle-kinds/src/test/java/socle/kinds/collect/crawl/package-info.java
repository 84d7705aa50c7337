@NullMarked
package socle.kinds.collect.crawl;

import org.jspecify.annotations.NullMarked;
