/// Comparisons with R.
@NullMarked
package socle.stats.link;

import org.jspecify.annotations.NullMarked;
