/// Kinds that find out: indicators. Sees the API and no other family.
@NullMarked
package socle.kinds.analyse;

import org.jspecify.annotations.NullMarked;
