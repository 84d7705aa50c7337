/// Tests of means against R, SciPy and NIST.
@NullMarked
package socle.stats.mean;

import org.jspecify.annotations.NullMarked;
