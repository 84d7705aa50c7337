/// Corrections of p-values for the number of tests in a family. Knows numbers only.
@NullMarked
package socle.stats.family;

import org.jspecify.annotations.NullMarked;
