/// Tests of whether groups spread alike. Knows nothing of means being compared.
@NullMarked
package socle.stats.spread;

import org.jspecify.annotations.NullMarked;
