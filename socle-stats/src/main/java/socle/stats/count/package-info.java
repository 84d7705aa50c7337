/// Tests of counts and shares: proportions, contingency tables, exact tests, risks and odds. Knows
/// counts and distributions, nothing else.
@NullMarked
package socle.stats.count;

import org.jspecify.annotations.NullMarked;
