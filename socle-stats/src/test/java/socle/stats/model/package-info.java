/// Comparisons with R and NIST.
@NullMarked
package socle.stats.model;

import org.jspecify.annotations.NullMarked;
