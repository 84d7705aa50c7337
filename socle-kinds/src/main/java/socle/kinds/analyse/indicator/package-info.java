/// The kind `indicator`: a number that means something, followed from period to period and asked by
/// dimensions. Sees the API and no other family.
@NullMarked
package socle.kinds.analyse.indicator;

import org.jspecify.annotations.NullMarked;
